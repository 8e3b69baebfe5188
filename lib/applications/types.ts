import type { CivilDate } from "@/lib/kernel/civil-date";

/** Where a case stands: 申請準備, 申請中, 補正, 受付完了, 投票中, then 承認, 否決 or 取下げ. */
export const applicationStates = [
  "drafting",
  "submitted",
  "returned",
  "received",
  "voting",
  "admitted",
  "rejected",
  "withdrawn",
] as const;

export type ApplicationState = (typeof applicationStates)[number];

/** 依頼済, 提出済, 辞退, 差替え; 失効 where the member left before it answered. */
export type RecommendationState = "requested" | "submitted" | "declined" | "replaced" | "lapsed";

/** A5: how the letter came. */
export type LetterChannel = "online" | "paper" | "mail";

/** The parts of the form, in the order of Article 4(1)4) as far as it gives one. */
export const sectionNames = [
  "team",
  "reason",
  "contribution",
  "poc",
  "representative",
  "purpose",
  "selfAssessment",
  "attestations",
  "duties",
  "mission",
] as const;

export type SectionName = (typeof sectionNames)[number];

/** What a case can be sent back for: a part of the form, or the letter. */
export const returnableSections = [...sectionNames, "recommendation"] as const;

/** Why a section was sent back. */
export type ReturnReason = { readonly section: (typeof returnableSections)[number]; readonly reason: string };

/** Something that keeps the case from going on: a field, or a step of somebody else. */
export type Missing = {
  readonly section: SectionName | "recommendation" | "guidance";
  readonly field: string;
  readonly problem: "missing" | "invalid";
};

/** Everything for which a step of a case may be refused, with the facts for its sentence. */
export type ApplicationRefusal =
  | { readonly code: "application.wrongState"; readonly state: ApplicationState }
  | { readonly code: "application.incomplete"; readonly missing: readonly Missing[] }
  /** Another window saved meanwhile; nothing of it is overwritten. */
  | { readonly code: "application.changedElsewhere" }
  | { readonly code: "application.passwordNeeded" }
  | { readonly code: "application.returnWithoutReason" }
  | { readonly code: "recommendation.notMember" }
  | { readonly code: "recommendation.notGeneralMember" }
  | { readonly code: "recommendation.notYetEligible"; readonly joinedOn: CivilDate; readonly eligibleFrom: CivilDate }
  | { readonly code: "recommendation.alreadyAnswered" }
  | { readonly code: "recommendation.alreadySubmitted" }
  | { readonly code: "recommendation.receivedInFuture" };
