import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { motionWithdrawn } from "../events";
import { mayPutMotions, mayReadFile } from "../policy";
import { decideWithdrawal } from "../rules/withdrawal";
import type { WithdrawMotionInput } from "../schema";
import { endWithoutResult, lockDecision } from "../store";

/** Article 6(3): the chair takes a motion back before closing; the vote on it ends without a result. */
export const withdrawMotion = defineUseCase(async ({ tx, caller: { actor, at } }, { decisionId }: WithdrawMotionInput) => {
  const decision = await lockDecision(tx, decisionId);
  if (!mayPutMotions(actor)) return refuse(denial(actor, decision !== undefined && mayReadFile(actor)));
  if (!decision) return refuse({ code: "notFound" });
  const verdict = decideWithdrawal(decision, at);
  if (!verdict.ok) return verdict;
  await endWithoutResult(tx, decisionId, at);
  return accept({ decisionId }, [motionWithdrawn(decision)]);
});
