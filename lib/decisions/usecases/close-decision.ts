import { applicationContent } from "@/lib/applications/schema";
import { endApplication, lockApplication, returnToReceived } from "@/lib/applications/store";
import { editionOfId } from "@/lib/bylaws/edition-in-force";
import { describeVerdict } from "@/lib/i18n/describe-verdict";
import { civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";
import { refuse } from "@/lib/kernel/result";
import { memberAdmitted } from "@/lib/members/events";
import { admitApplicant } from "@/lib/members/store";
import { insertLinksForNewcomers } from "@/lib/people/store";
import { accept, defineUseCase, type Transaction } from "@/lib/platform/use-case";
import { decisionClosed } from "../events";
import { mayClose } from "../policy";
import { decideClosing } from "../rules/closing";
import type { CloseDecisionInput } from "../schema";
import { loadElectors, lockDecision, storeResult } from "../store";
import type { DecisionOutcome, LockedDecision } from "../types";

/**
 * Article 6(2): closes a decision at its time, or by the chair once everybody has voted. The result is computed once
 * from the frozen list under the edition it was put by, stored in words and numbers, and takes effect at once: an
 * adopted applicant is a member from this day (4(1)4), A7).
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
  const followed = await takeEffect(tx, decision, outcome, at, finalDay(decision, at, edition.timeZone));
  return accept({ decisionId, outcome }, [decisionClosed(decision, outcome, verdict, electors), ...followed]);
});

/** What the outcome means for the case that was decided on. */
async function takeEffect(tx: Transaction, decision: LockedDecision, outcome: DecisionOutcome, at: Date, joinedOn: CivilDate) {
  const application = decision.applicationId && (await lockApplication(tx, decision.applicationId));
  if (!application) throw new Error(`Decision ${decision.id} has no case`);
  const { id, state, applicantId } = application;
  if (state !== "voting") throw new Error(`Case ${id} is ${state} while it is voted on`);
  if (outcome === "notQuorate") await returnToReceived(tx, id, at);
  if (outcome === "rejected") await endApplication(tx, id, { state: "rejected" }, at);
  if (outcome !== "adopted") return [];
  const content = applicationContent.parse(application.content);
  const { memberId, personIds } = await admitApplicant(tx, { applicationId: id, applicantId, content, decisionId: decision.id, joinedOn, at });
  await endApplication(tx, id, { state: "admitted", memberId }, at);
  const links = await insertLinksForNewcomers(tx, personIds, at);
  return [memberAdmitted({ memberId, applicationId: id, decisionId: decision.id, joinedOn, personIds, links })];
}

/** A7: the day on which the decision became final. The closing time counts, even where the job that closes ran late. */
function finalDay({ closesAt }: LockedDecision, at: Date, timeZone: string): CivilDate {
  return civilDateAt(at < closesAt ? at : closesAt, timeZone);
}
