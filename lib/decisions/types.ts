import type { ReadingUsed } from "@/lib/bylaws/readings";

/** What a committee decision is about; each kind has its own threshold (6(2), A44). */
export type DecisionKind = "admission" | "motion" | "resignation";

export type DecisionRule = "ordinary" | "twoThirds";

export const voteChoices = ["yes", "no", "abstain"] as const;

/** 承認 / 不承認 / 棄権 */
export type VoteChoice = (typeof voteChoices)[number];

export type DecisionState = "open" | "closed";

/** `withdrawn`: the applicant took the case back, or the chair the motion, before closing. */
export type DecisionOutcome = "adopted" | "rejected" | "notQuorate" | "withdrawn";

/** Heads of a committee vote. `present` holds everybody who voted or checked in. All are whole and not negative. */
export type Count = {
  readonly inOffice: number;
  readonly recused: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
};

/** What the rules make of a count, with the counts that were needed and the outcome under each admissible reading. */
export type Verdict = {
  readonly rule: DecisionRule;
  readonly count: Count;
  readonly quorate: boolean;
  readonly adopted: boolean;
  readonly article: string;
  readonly required: { readonly present: number; readonly yes: number };
  /** How many heads the two shares are taken of: those in office (less the recused), and the base of adoption. */
  readonly bases: { readonly quorum: number; readonly adoption: number };
  readonly readings: readonly (ReadingUsed & { readonly quorate: boolean; readonly adopted: boolean })[];
  readonly disputed: boolean;
};

/** A decision as a use case locks it. */
export type LockedDecision = {
  readonly id: string;
  readonly number: number;
  readonly kind: DecisionKind;
  readonly rule: DecisionRule;
  readonly applicationId: string | null;
  readonly resignationId: string | null;
  readonly state: DecisionState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly editionId: string;
};

/** A motion in free words: what would be decided, and why it is put. */
export type Wording = { readonly title: string; readonly body: string };

/** A committee member on the frozen list of a decision, with the ballot that counts. */
export type Elector = {
  readonly personId: string;
  readonly recused: boolean;
  readonly attended: boolean;
  readonly choice: VoteChoice | null;
};

/** A seat in office at the instant at which a decision is put. */
export type SeatInOffice = { readonly personId: string; readonly seat: number; readonly memberId: string | null };

export type DecisionRefusal =
  | { readonly code: "decision.alreadyClosed" }
  | { readonly code: "decision.notYetOver"; readonly missing: number }
  | { readonly code: "decision.windowTooShort"; readonly days: number }
  | { readonly code: "decision.electronicForbidden" }
  | { readonly code: "decision.nobodyInOffice" }
  | { readonly code: "decision.notReadyToRefer"; readonly state: string }
  | { readonly code: "decision.notAMotion" }
  /** The same motion is being voted on; a form sent twice puts it once. */
  | { readonly code: "decision.alreadyPut"; readonly number: number }
  | { readonly code: "elector.recused" }
  | { readonly code: "elector.unknown" }
  | { readonly code: "vote.keyUsedForAnother" };
