import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { recusalLifted } from "../events";
import { mayLiftRecusal } from "../policy";
import { isOpenAt } from "../rules/voting";
import type { LiftRecusalInput } from "../schema";
import { lockDecision, lockElector, markRecused } from "../store";

/** Takes a recusal back that was noted by mistake, while the vote is open; a ballot cast before counts again (A14). */
export const liftRecusal = defineUseCase(async ({ tx, caller: { actor, at } }, { decisionId, personId }: LiftRecusalInput) => {
  if (!mayLiftRecusal(actor)) return refuse({ code: "forbidden" });
  const decision = await lockDecision(tx, decisionId);
  const elector = decision && (await lockElector(tx, decisionId, personId));
  if (!decision || !elector) return refuse({ code: "notFound" });
  if (!isOpenAt(decision, at)) return refuse({ code: "decision.alreadyClosed" });
  if (!elector.recused) return unchanged({ decisionId });
  await markRecused(tx, decisionId, personId, { recusedAt: null, recusalReason: null });
  return accept({ decisionId }, [recusalLifted(decision, personId)]);
});
