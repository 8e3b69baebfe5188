import type { Eligibility } from "@/components/applications/case-types";
import type { ApplicationDraft } from "@/lib/applications/schema";
import type { ApplicationState, LetterChannel, RecommendationState } from "@/lib/applications/types";
import type { Finding } from "@/lib/bylaws/finding";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";

type Asking = { readonly state: ApplicationState; readonly shortName: string | null; readonly teamName: string | null };

/** A request to recommend, answered or not. */
export type RecommendationItem = {
  readonly id: string;
  readonly state: RecommendationState;
  readonly requestedAt: Date;
  readonly answeredAt: Date | null;
  readonly application: Asking & { readonly organisationName?: string | null };
};

/** One that waits for the team, with whether the team may answer with a letter. */
export type WaitingItem = RecommendationItem & { readonly member: { readonly shortName: string }; readonly eligibility: Eligibility };

/** A request with the application, as the team that is asked may read it. */
export type RecommendationFile = {
  readonly id: string;
  readonly state: RecommendationState;
  readonly requestedAt: Date;
  readonly answeredAt: Date | null;
  readonly letter: string | null;
  readonly reason: string | null;
  readonly authorName: string | null;
  readonly channel: LetterChannel | null;
  readonly seniority: Finding<SeniorityFacts> | null;
  readonly member: { readonly id: string; readonly shortName: string; readonly teamName: string; readonly organisationName: string };
  readonly eligibility: Eligibility;
  readonly application: {
    readonly number: number;
    readonly state: ApplicationState;
    readonly submittedAt: Date | null;
    readonly content: ApplicationDraft;
    readonly representative: { readonly name: string; readonly position: string } | null;
  };
  readonly mayAnswer: boolean;
};
