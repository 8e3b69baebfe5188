import type { AssemblyKind } from "@/lib/assembly/types";
import type { Finding } from "@/lib/bylaws/finding";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { AssemblyMark } from "@/lib/people/rules/assembly-mark";
import type { CommitteeTermFacts, SeatElection } from "@/lib/people/rules/committee-term";

/** 6(2): which half of the committee, renewed in turn. */
export type Cohort = 1 | 2;

export type AssemblyDay = { readonly kind: AssemblyKind; readonly heldOn: CivilDate; readonly closedOn: CivilDate };

/** A term in a seat, as the register of offices holds it. */
export type SeatTerm = {
  readonly id: string;
  readonly seat: number;
  readonly cohort: Cohort;
  readonly personId: string;
  readonly name: string;
  /** The general member whose person holds the seat; null for an expert. */
  readonly memberId: string | null;
  readonly team: string | null;
  readonly startsAt: Date;
  /** The first instant out of office. */
  readonly endsAt: Date | null;
  readonly source: string;
  readonly electedBy: AssemblyDay | null;
  readonly shortened: boolean;
};

/** How somebody came to the seat: in turn, for the rest of another's term, into a seat that was added, or for a shortened first term. */
export type Origin = "election" | "replacement" | "addition" | "shortened";

/** A term with its end as the rules count it (6(2), R6.13, R6.21). */
export type CountedTerm = SeatTerm & {
  readonly electedOn: CivilDate;
  readonly origin: Origin;
  readonly election: SeatElection;
  readonly end: AssemblyMark;
};

/** A term that is held on the day of the board. */
export type HeldTerm = CountedTerm & {
  readonly finding: Finding<CommitteeTermFacts>;
  /** How many regular assemblies after the day it lasts; none where it ends with the day or is over by the rules. */
  readonly remaining: number;
  /** The year in which the assembly that ends it is to be expected. */
  readonly expectedYear: number;
};

/** What a committee of a size needs for a decision (6(2), 4(1)6)), as the rule of votes itself says. */
export type NeededHeads = {
  readonly inOffice: number;
  readonly present: number;
  /** Assents at the least attendance, and where all are present. */
  readonly yesAtLeast: number;
  readonly yesOfAll: number;
  /** 4(1)6): for a withdrawal recommendation. */
  readonly twoThirds: number;
};

export type BalanceFacts = {
  readonly sizes: readonly [number, number];
  /** The larger cohort; null where they are even. */
  readonly larger: Cohort | null;
  /** A33: of how many seats the first term would have to be shortened, out of which, so that the halves are restored. */
  readonly shorten: number;
  readonly among: readonly number[];
};

/** One thing that might happen, as the planner tries it out. Nothing of it is stored. */
export type PlanStep =
  | { readonly kind: "assembly"; readonly assembly: AssemblyKind }
  | {
      readonly kind: "elect";
      readonly at: AssemblyKind;
      /** Null for whichever is vacant. */
      readonly seat: number | null;
      /** Null for the one that the rules suggest. */
      readonly cohort: Cohort | null;
      readonly expert: boolean;
      readonly shortened: boolean;
      readonly name: string;
    }
  | { readonly kind: "resign"; readonly seat: number }
  /** 6(2), A36: out of the team, and the seat given up or kept as an expert or for another general member. */
  | { readonly kind: "leave"; readonly seat: number; readonly then: "vacate" | "expert" | "team" };

/** A seat as the plan fills it. */
export type PlannedSeat = {
  readonly seat: number;
  readonly cohort: Cohort;
  /** Empty for somebody who is not named. */
  readonly name: string;
  readonly expert: boolean;
  readonly electedOn: CivilDate;
  readonly end: AssemblyMark;
};

/** Everything for which a step is refused, with the facts for its sentence. */
export type PlanRefusal =
  | { readonly code: "plan.noSeatFree"; readonly most: number }
  | { readonly code: "plan.seatTaken"; readonly seat: number; readonly name: string }
  | { readonly code: "plan.seatVacant"; readonly seat: number }
  | { readonly code: "plan.alreadySits"; readonly name: string; readonly seat: number }
  | { readonly code: "plan.tooManyExperts"; readonly most: number }
  | { readonly code: "plan.tooFew"; readonly left: number; readonly least: number; readonly needed: NeededHeads }
  | { readonly code: "plan.noTeam"; readonly seat: number };

/** What a step brings with it. */
export type PlanNote =
  | { readonly code: "plan.termsEnd"; readonly seats: readonly number[] }
  | { readonly code: "plan.elected"; readonly seat: number; readonly cohort: Cohort; readonly origin: Origin; readonly year: number }
  /** R6.18, A36: the committee has to permit it, by so many assents of so many. */
  | { readonly code: "plan.needsPermission" | "plan.needsContinuation"; readonly needed: NeededHeads; readonly recused: number };

export type PlanOutcome = {
  readonly step: PlanStep;
  /** Whoever holds the seat that the step is about, before it; empty for nobody. */
  readonly holder: string;
  readonly refusal: PlanRefusal | null;
  readonly notes: readonly PlanNote[];
  readonly inOffice: number;
  readonly experts: number;
  readonly needed: NeededHeads;
};
