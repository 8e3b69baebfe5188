import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { memberCheckedIn } from "../events";
import { mayTakePart } from "../policy";
import { decideVote } from "../rules/voting";
import type { CheckInInput } from "../schema";
import { lockElector, markAttended, shareDecision } from "../store";

/** Article 6(2), A46: attends an electronic session without (yet) casting a ballot. */
export const checkIn = defineUseCase(async ({ tx, caller: { actor, at } }, { decisionId }: CheckInInput) => {
  if (actor.kind !== "person" || !mayTakePart(actor)) return refuse({ code: "forbidden" });
  const decision = await shareDecision(tx, decisionId);
  const elector = decision && (await lockElector(tx, decisionId, actor.personId));
  if (!decision || !elector) return refuse({ code: "notFound" });
  const verdict = decideVote(decision, elector, at);
  if (!verdict.ok) return verdict;
  if (elector.attended) return unchanged({ decisionId });
  await markAttended(tx, decisionId, actor.personId, at);
  return accept({ decisionId }, [memberCheckedIn(decision, actor.personId)]);
});
