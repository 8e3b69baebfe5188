import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { closingSoon } from "../events";
import type { CloseDecisionInput } from "../schema";
import { lockDecision, markReminded } from "../store";

/** A day before closing: a mail to those who have not voted, once each, and never after closing. */
export const remindElectors = defineUseCase(async ({ tx, caller: { actor, at } }, { decisionId }: CloseDecisionInput) => {
  if (actor.kind !== "system") return refuse({ code: "forbidden" });
  const decision = await lockDecision(tx, decisionId);
  if (!decision) return refuse({ code: "notFound" });
  if (decision.state === "closed" || at >= decision.closesAt) return unchanged({ reminded: 0 });
  const personIds = await markReminded(tx, decisionId, at);
  if (personIds.length === 0) return unchanged({ reminded: 0 });
  return accept({ reminded: personIds.length }, [closingSoon(decision, personIds)]);
});
