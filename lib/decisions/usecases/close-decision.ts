import { editionOfId } from "@/lib/bylaws/edition-in-force";
import { describeVerdict } from "@/lib/i18n/describe-verdict";
import { civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { decisionClosed } from "../events";
import { mayClose } from "../policy";
import { decideClosing } from "../rules/closing";
import type { CloseDecisionInput } from "../schema";
import { takeEffect } from "../steps/take-effect";
import { loadElectors, lockDecision, storeResult } from "../store";
import type { LockedDecision } from "../types";

/**
 * Article 6(2): closes a decision at its time, or by the chair once everybody has voted. The result is computed once
 * from the frozen list under the edition it was put by, stored in words and numbers, and takes effect at once.
 */
export const closeDecision = defineUseCase(async ({ tx, caller: { actor, at } }, { decisionId }: CloseDecisionInput) => {
  if (!mayClose(actor)) return refuse({ code: "forbidden" });
  const decision = await lockDecision(tx, decisionId);
  if (!decision) return refuse({ code: "notFound" });
  const electors = await loadElectors(tx, decisionId);
  const edition = editionOfId(decision.editionId);
  const closing = decideClosing(decision, electors, edition, at);
  if (!closing.ok) return closing;
  const { verdict, outcome } = closing.value;
  const words = describeVerdict(verdict, edition);
  await storeResult(tx, decisionId, { closedAt: at, outcome, verdict, sentenceJa: words.ja, sentenceEn: words.en });
  const followed = await takeEffect(tx, { decision, outcome, at, finalOn: finalDay(decision, at, edition.timeZone) });
  return accept({ decisionId, outcome }, [decisionClosed(decision, outcome, verdict, electors), ...followed]);
});

/** A7: the day on which the decision became final. The closing time counts, even where the job that closes ran late. */
function finalDay({ closesAt }: LockedDecision, at: Date, timeZone: string): CivilDate {
  return civilDateAt(at < closesAt ? at : closesAt, timeZone);
}
