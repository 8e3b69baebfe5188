import type { Edition } from "@/lib/bylaws/edition";
import type { DecisionRule, Verdict } from "@/lib/decisions/types";

/** The rules that can be asked for, by the names that programs use. */
export const ruleOfName = {
  "committee.ordinary": "ordinary",
  "committee.twoThirds": "twoThirds",
} as const satisfies Record<string, DecisionRule>;

export type RuleName = keyof typeof ruleOfName;

export const ruleNames = Object.keys(ruleOfName) as [RuleName, ...RuleName[]];

/** Nobody has a committee of a thousand million; beyond it something else is wrong. */
export const mostHeads = 1_000_000_000;

/** What the software would decide, and under which edition. */
export type RequestedVerdict = { readonly verdict: Verdict; readonly edition: Edition };

/** Why a count cannot be judged, and the field that stands in the way; empty where it is the whole. */
export type VerdictRefusal =
  | { readonly code: "verdict.notAnObject"; readonly field: "" }
  | { readonly code: "verdict.fieldMissing"; readonly field: string }
  | { readonly code: "verdict.fieldUnknown"; readonly field: string }
  | { readonly code: "verdict.ruleUnknown"; readonly field: "rule" }
  | { readonly code: "verdict.dateInvalid"; readonly field: "on" }
  | { readonly code: "verdict.beforeFirstEdition"; readonly field: "on" }
  | { readonly code: "verdict.notWhole"; readonly field: string }
  | { readonly code: "verdict.negative"; readonly field: string }
  | { readonly code: "verdict.tooLarge"; readonly field: string }
  | { readonly code: "verdict.nobodyInOffice"; readonly field: "inOffice" }
  | { readonly code: "verdict.moreRecusedThanInOffice"; readonly field: "recused"; readonly most: number }
  | { readonly code: "verdict.nobodyLeftToVote"; readonly field: "recused" }
  | { readonly code: "verdict.morePresentThanEntitled"; readonly field: "present"; readonly most: number }
  | { readonly code: "verdict.moreVotesThanPresent"; readonly field: "yes" | "no" | "abstain"; readonly most: number };
