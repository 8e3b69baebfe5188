import type { Eligibility } from "@/components/applications/case-types";
import type { NextStep } from "@/lib/applications/rules/next-step";
import type { Hand } from "@/lib/applications/rules/timeline";
import type { SharedMark } from "@/lib/applications/rules/duplicates";
import type { ApplicationDraft } from "@/lib/applications/schema";
import type { ApplicationState, LetterChannel, Missing, RecommendationState, ReturnReason } from "@/lib/applications/types";
import type { Finding } from "@/lib/bylaws/finding";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { JsonValue } from "@/lib/kernel/domain-event";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";

export type Handler = { readonly id: string; readonly name: string } | null;

/** A case as the work queue lists it. */
export type QueueItem = {
  readonly id: string;
  readonly number: number;
  readonly state: ApplicationState;
  readonly teamName: string | null;
  readonly shortName: string | null;
  readonly organisationName: string | null;
  readonly ageDays: number;
  readonly handler: Handler;
  readonly next: NextStep;
};

/** A request for a letter, or a letter, with the team as it is today. */
export type CaseLetter = {
  readonly id: string;
  readonly state: RecommendationState;
  readonly requestedAt: Date;
  readonly answeredAt: Date | null;
  readonly letter: string | null;
  readonly reason: string | null;
  readonly channel: LetterChannel | null;
  readonly authorName: string | null;
  readonly seniority: Finding<SeniorityFacts> | null;
  readonly member: { readonly id: string; readonly shortName: string; readonly teamName: string; readonly organisationName: string };
  readonly eligibility: Eligibility;
};

type Names = { readonly teamName: string | null; readonly shortName: string | null; readonly organisationName: string | null };

/** A case with everything in one place, as the secretariat has it. */
export type CaseFile = Names & {
  readonly id: string;
  readonly number: number;
  readonly state: ApplicationState;
  readonly content: ApplicationDraft;
  readonly applicant: { readonly id: string; readonly name: string; readonly email: string };
  readonly statedAt: Date;
  readonly guidedAt: Date | null;
  readonly guidedBy: string | null;
  readonly submittedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly endedAt: Date | null;
  readonly stateSince: Date;
  readonly memberId: string | null;
  readonly handler: Handler;
  readonly letters: readonly CaseLetter[];
  readonly recommendation: CaseLetter | null;
  readonly returns: readonly { readonly id: string; readonly at: Date; readonly reasons: readonly ReturnReason[] }[];
  readonly notes: readonly { readonly id: string; readonly at: Date; readonly body: string; readonly author: { readonly name: string } }[];
  readonly checks: {
    readonly missing: readonly Missing[];
    readonly missingFromOthers: readonly Missing[];
    readonly members: readonly (Names & { readonly memberId: string; readonly joinedOn: CivilDate; readonly endedOn: CivilDate | null; readonly shared: readonly SharedMark[] })[];
    readonly cases: readonly (Names & { readonly id: string; readonly number: number; readonly state: ApplicationState; readonly shared: readonly SharedMark[] })[];
  };
  readonly timeline: readonly CaseRecordEntry[];
  readonly names: Readonly<Record<string, string>>;
  readonly next: NextStep;
  readonly may: Readonly<Record<"take" | "addNote" | "registerLetter" | "recordGuidance" | "sendBack" | "receive" | "refer", boolean>>;
};

export type CaseRecordEntry = {
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly actor: string;
  readonly article: string | null;
  readonly by: Hand;
  readonly data: Readonly<Record<string, JsonValue>>;
};
