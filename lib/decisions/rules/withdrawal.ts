import { ok, refuse, type Result } from "@/lib/kernel/result";
import type { DecisionRefusal, LockedDecision } from "../types";
import { isOpenAt } from "./voting";

/** Article 6(3): a motion can be taken back while it is voted on; an admission only by its applicant, as a case. */
export function decideWithdrawal(decision: LockedDecision, at: Date): Result<{ withdrawn: true }, DecisionRefusal> {
  if (decision.kind !== "motion") return refuse({ code: "decision.notAMotion" });
  if (!isOpenAt(decision, at)) return refuse({ code: "decision.alreadyClosed" });
  return ok({ withdrawn: true });
}
