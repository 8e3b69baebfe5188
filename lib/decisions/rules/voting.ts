import { refuse, ok, type Result } from "@/lib/kernel/result";
import type { DecisionRefusal, LockedDecision } from "../types";

/**
 * Articles 6(2), A46: a ballot counts from the opening until the closing time, or until the chair has closed the
 * decision. A14: a recused member has none.
 */
export function decideVote(decision: LockedDecision, elector: { recused: boolean } | undefined, at: Date): Result<{ attends: true }, DecisionRefusal> {
  if (!elector) return refuse({ code: "elector.unknown" });
  if (!isOpenAt(decision, at)) return refuse({ code: "decision.alreadyClosed" });
  if (elector.recused) return refuse({ code: "elector.recused" });
  return ok({ attends: true });
}

/** Whether ballots count at the instant, even if the job that closes runs late. */
export function isOpenAt(decision: Pick<LockedDecision, "state" | "opensAt" | "closesAt">, at: Date): boolean {
  return decision.state === "open" && at >= decision.opensAt && at < decision.closesAt;
}
