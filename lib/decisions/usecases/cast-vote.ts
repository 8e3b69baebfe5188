import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { voteCast } from "../events";
import { mayTakePart } from "../policy";
import { decideVote } from "../rules/voting";
import type { CastVoteInput } from "../schema";
import { insertVote, loadBallots, lockElector, markAttended, shareDecision } from "../store";

/**
 * Article 6(2): casts or changes one's ballot until closing. A repeated submit, known by its key, meets the ballot that
 * it has already cast; the same key for another choice is refused.
 */
export const castVote = defineUseCase(async ({ tx, caller: { actor, at } }, input: CastVoteInput) => {
  if (actor.kind !== "person" || !mayTakePart(actor)) return refuse({ code: "forbidden" });
  const { decisionId, choice, idempotencyKey } = input;
  const { personId } = actor;
  const decision = await shareDecision(tx, decisionId);
  if (!decision) return refuse({ code: "notFound" });
  const elector = await lockElector(tx, decisionId, personId);
  if (!elector) return refuse({ code: "notFound" });
  const { lastSequence, earlier } = await loadBallots(tx, decisionId, personId, idempotencyKey);
  if (earlier) {
    const same = earlier.decisionId === decisionId && earlier.personId === personId && earlier.choice === choice;
    return same ? unchanged({ decisionId, choice, sequence: earlier.sequence }) : refuse({ code: "vote.keyUsedForAnother" });
  }
  const verdict = decideVote(decision, elector, at);
  if (!verdict.ok) return verdict;
  const sequence = lastSequence + 1;
  await insertVote(tx, { decisionId, personId, sequence, choice, castAt: at, idempotencyKey });
  if (!elector.attended) await markAttended(tx, decisionId, personId, at);
  return accept({ decisionId, choice, sequence }, [voteCast(decision, { personId, sequence, idempotencyKey })]);
});
