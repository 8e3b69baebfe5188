import type { Tone } from "@/components/ui/badge";
import type { DecisionOutcome } from "@/lib/decisions/types";
import type { DecisionItem } from "./decision-types";

/** Where a decision stands for its reader. `due`: the time is over, the result not yet computed. */
export type Standing = "toVote" | "voted" | "recused" | "running" | "due" | "closed";

export function standingOf({ state, open, mine }: Pick<DecisionItem, "state" | "open" | "mine">): Standing {
  if (state === "closed") return "closed";
  if (!open) return "due";
  if (!mine) return "running";
  if (mine.recused) return "recused";
  return mine.choice ? "voted" : "toVote";
}

export const standingTones: Record<Standing, Tone> = {
  toVote: "warning",
  voted: "success",
  recused: "neutral",
  running: "info",
  due: "info",
  closed: "neutral",
};

export const outcomeTones: Record<DecisionOutcome, Tone> = {
  adopted: "success",
  rejected: "danger",
  notQuorate: "warning",
  withdrawn: "neutral",
};

export const decisionFilters = ["all", "toVote", "voted", "recused", "running", "closed"] as const;

export type DecisionFilter = (typeof decisionFilters)[number];

/** The filter that the address names; for anything else, all of them. */
export function parseDecisionFilter(value: string | undefined): DecisionFilter {
  return decisionFilters.find((filter) => filter === value) ?? "all";
}

/** Whether a decision is shown under the filter; `running` holds everything that is not closed. */
export function isUnder(filter: DecisionFilter, decision: Pick<DecisionItem, "state" | "open" | "mine">): boolean {
  if (filter === "all") return true;
  if (filter === "running") return decision.state === "open";
  return standingOf(decision) === filter;
}
