import type { Edition } from "@/lib/bylaws/edition";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import type { DecisionOutcome, DecisionRefusal, Elector, LockedDecision, Verdict } from "../types";
import { outstanding, tally } from "./tally";
import { verdict } from "./verdict";

/** Article 6(2), A46: closes at the closing time, or earlier once everybody who may vote has voted. Computed once, from the frozen list. */
export function decideClosing(
  decision: LockedDecision,
  electors: readonly Elector[],
  edition: Edition,
  at: Date,
): Result<{ verdict: Verdict; outcome: DecisionOutcome }, DecisionRefusal> {
  if (decision.state === "closed") return refuse({ code: "decision.alreadyClosed" });
  const missing = outstanding(electors);
  if (at < decision.closesAt && missing > 0) return refuse({ code: "decision.notYetOver", missing });
  const result = verdict(decision.rule, tally(electors), edition);
  return ok({ verdict: result, outcome: outcomeOf(result) });
}

function outcomeOf({ quorate, adopted }: Verdict): DecisionOutcome {
  if (!quorate) return "notQuorate";
  return adopted ? "adopted" : "rejected";
}
