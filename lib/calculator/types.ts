import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import type { ReadingUsed } from "@/lib/bylaws/readings";
import type { DecisionRule, Verdict } from "@/lib/decisions/types";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { ShapeRefusal } from "@/lib/kernel/question-shape";
import type { ObjectionFacts } from "@/lib/members/rules/objection-period";
import type { RosterDueFacts } from "@/lib/members/rules/roster-due";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";
import type { CommitteeTermFacts } from "@/lib/people/rules/committee-term";
import type { ExpertTermFacts } from "@/lib/people/rules/expert-term";

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
  | ShapeRefusal<"verdict">
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

/** The rules that can be asked for days, by the names that programs use. */
export const dateRuleNames = ["seniority", "expertTerm", "committeeTerm", "objection", "rosterDue"] as const;

export type DateRuleName = (typeof dateRuleNames)[number];

/** What such a rule found. */
export type DatesFound =
  | ({ readonly rule: "seniority" } & Finding<SeniorityFacts>)
  | ({ readonly rule: "expertTerm" } & Finding<ExpertTermFacts>)
  | ({ readonly rule: "committeeTerm" } & Finding<CommitteeTermFacts>)
  | ({ readonly rule: "objection" } & Finding<ObjectionFacts>)
  | ({ readonly rule: "rosterDue" } & Finding<RosterDueFacts>);

/** The same under every admissible reading that it rests on, and under which edition. */
export type RequestedDates = {
  readonly found: DatesFound;
  readonly readings: readonly (ReadingUsed & { readonly found: DatesFound })[];
  readonly edition: Edition;
  /** False where no edition is entered that was in force on the day asked about, and the first one stands in. */
  readonly inForce: boolean;
};

/** Years with which the calculator counts: beyond them something else is wrong. */
export const years = { first: 1900, last: 2999 } as const;

/** Why days cannot be told, and the field that stands in the way; empty where it is the whole. */
export type DatesRefusal =
  | ShapeRefusal<"dates">
  | { readonly code: "dates.ruleUnknown"; readonly field: "rule" }
  | { readonly code: "dates.dayInvalid"; readonly field: string }
  | { readonly code: "dates.yearOutOfRange"; readonly field: string }
  | { readonly code: "dates.notAList"; readonly field: string }
  | { readonly code: "dates.endsBeforeApproval"; readonly field: "requestedUntil"; readonly approvedOn: CivilDate }
  | { readonly code: "dates.assemblyTwice"; readonly field: "regularAssemblies"; readonly day: CivilDate };
