import type { NextStep } from "@/lib/applications/rules/next-step";
import type { Hand } from "@/lib/applications/rules/timeline";
import type { ApplicationDraft } from "@/lib/applications/schema";
import type { ApplicationState, Missing, RecommendationState, ReturnReason } from "@/lib/applications/types";
import type { Text } from "@/lib/i18n/locale";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { JsonValue } from "@/lib/kernel/domain-event";

/** An applicant's own case, as its pages show it. */
export type OwnCase = {
  readonly id: string;
  readonly number: number;
  readonly state: ApplicationState;
  readonly content: ApplicationDraft;
  readonly statedAt: Date;
  readonly guidedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly endedAt: Date | null;
  readonly missing: readonly Missing[];
  readonly recommendation: OwnRecommendation | null;
  readonly returns: readonly { readonly id: string; readonly at: Date; readonly reasons: readonly ReturnReason[] }[];
  readonly timeline: readonly OwnTimelineEntry[];
  readonly names: Readonly<Record<string, string>>;
  readonly result: Text | null;
  readonly next: NextStep;
  readonly may: { readonly save: boolean; readonly submit: boolean; readonly nameRecommender: boolean; readonly withdraw: boolean };
};

export type OwnRecommendation = {
  readonly state: RecommendationState;
  readonly requestedAt: Date;
  readonly answeredAt: Date | null;
  readonly reason: string | null;
  readonly member: { readonly id: string; readonly shortName: string; readonly teamName: string; readonly organisationName: string };
  readonly eligibility: Eligibility;
};

export type Eligibility = { readonly eligible: boolean; readonly joinedOn: CivilDate | null; readonly eligibleFrom: CivilDate | null };

export type OwnTimelineEntry = {
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly article: string | null;
  readonly by: Hand;
  readonly data: Readonly<Record<string, JsonValue>>;
};
