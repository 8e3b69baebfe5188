import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { remarkAdded } from "../events";
import { mayTakePart } from "../policy";
import { decideVote } from "../rules/voting";
import type { AddRemarkInput } from "../schema";
import { insertRemark, lockElector, shareDecision } from "../store";

/** A46: says something in the discussion of an open decision; a recused member takes no part in it (A14). */
export const addRemark = defineUseCase(async ({ tx, caller: { actor, at } }, { decisionId, body }: AddRemarkInput) => {
  if (actor.kind !== "person" || !mayTakePart(actor)) return refuse({ code: "forbidden" });
  const decision = await shareDecision(tx, decisionId);
  const elector = decision && (await lockElector(tx, decisionId, actor.personId));
  if (!decision || !elector) return refuse({ code: "notFound" });
  const verdict = decideVote(decision, elector, at);
  if (!verdict.ok) return verdict;
  const remarkId = await insertRemark(tx, { decisionId, authorId: actor.personId, at, body });
  return accept({ decisionId, remarkId }, [remarkAdded(decision, remarkId)]);
});
