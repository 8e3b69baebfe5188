import type { Finding } from "@/lib/bylaws/finding";
import { civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";
import { dateColumn } from "@/lib/members/store";
import type { MemberClass } from "@/lib/members/types";
import type { Transaction } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { Recommender } from "./rules/may-be-recommended-by";
import { applicationDraft, type ApplicationDraft } from "./schema";
import type { ApplicationState, LetterChannel, RecommendationState, ReturnReason } from "./types";

export type LockedApplication = {
  readonly id: string;
  readonly state: ApplicationState;
  readonly applicantId: string;
  readonly content: ApplicationDraft;
  readonly revision: number;
  readonly guidedAt: Date | null;
  readonly handlerId: string | null;
};

/** The case as it is, its row held until the change is done. */
export async function lockApplication(tx: Transaction, id: string): Promise<LockedApplication | undefined> {
  await tx.$queryRaw`SELECT 1 FROM application WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.application.findUnique({
    where: { id },
    select: { id: true, state: true, applicantId: true, content: true, revision: true, guidedAt: true, handlerId: true },
  });
  return row ? { ...row, state: row.state as ApplicationState, content: applicationDraft.parse(row.content) } : undefined;
}

export async function insertApplication(
  tx: Transaction,
  application: { applicantId: string; content: ApplicationDraft; statedAt: Date; at: Date },
): Promise<string> {
  const { applicantId, content, statedAt, at } = application;
  const { id } = await tx.application.create({
    data: { state: "drafting", applicantId, content, statedAt, stateSince: at },
    select: { id: true },
  });
  return id;
}

/** Stores the form with the next revision. */
export async function updateContent(tx: Transaction, { id, revision }: LockedApplication, content: ApplicationDraft): Promise<number> {
  await tx.application.update({ where: { id }, data: { content, revision: revision + 1 }, select: { id: true } });
  return revision + 1;
}

/** Moves the case on. Ending it needs `endApplication`. */
export async function updateState(
  tx: Transaction,
  id: string,
  state: Exclude<ApplicationState, "admitted" | "rejected" | "withdrawn">,
  at: Date,
): Promise<void> {
  const marks = { submitted: { submittedAt: at }, received: { receivedAt: at } };
  const mark = state === "submitted" || state === "received" ? marks[state] : {};
  await tx.application.update({ where: { id }, data: { state, stateSince: at, ...mark }, select: { id: true } });
}

/** 6(2): the committee was not quorate, so that the case waits, as received before, to be put again. */
export async function returnToReceived(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.application.update({ where: { id }, data: { state: "received", stateSince: at }, select: { id: true } });
}

/** Ends the case: admitted with the member that it led to, rejected, or withdrawn. */
export async function endApplication(
  tx: Transaction,
  id: string,
  end: { state: "admitted"; memberId: string } | { state: "rejected" | "withdrawn" },
  at: Date,
): Promise<void> {
  await tx.application.update({ where: { id }, data: { ...end, stateSince: at, endedAt: at }, select: { id: true } });
}

export async function updateGuidance(tx: Transaction, id: string, guidedBy: string, at: Date): Promise<void> {
  await tx.application.update({ where: { id }, data: { guidedAt: at, guidedBy }, select: { id: true } });
}

export async function updateHandler(tx: Transaction, id: string, handlerId: string): Promise<void> {
  await tx.application.update({ where: { id }, data: { handlerId }, select: { id: true } });
}

export async function insertNote(tx: Transaction, note: { applicationId: string; authorId: string; at: Date; body: string }): Promise<string> {
  const { id } = await tx.caseNote.create({ data: note, select: { id: true } });
  return id;
}

/** The member as a recommender on a day: its class, and when the period of membership began that covers the day. It cannot leave meanwhile. */
export async function loadRecommender(tx: Transaction, memberId: string, on: CivilDate): Promise<Recommender | undefined> {
  const day = dateColumn(on);
  await holdMember(tx, memberId);
  const member = await tx.member.findUnique({
    where: { id: memberId },
    select: {
      memberClass: true,
      memberships: { where: { joinedOn: { lte: day }, OR: [{ endedOn: null }, { endedOn: { gt: day } }] }, select: { joinedOn: true } },
    },
  });
  if (!member) return undefined;
  const [present] = member.memberships;
  return { memberClass: member.memberClass as MemberClass, joinedOn: present ? civilDateAt(present.joinedOn, "UTC") : null };
}

export async function insertReturn(tx: Transaction, applicationId: string, reasons: readonly ReturnReason[], at: Date): Promise<string> {
  const data = { applicationId, at, reasons: reasons.map((reason) => ({ ...reason })) };
  const { id } = await tx.applicationReturn.create({ data, select: { id: true } });
  return id;
}

export type NewIntent = {
  readonly teamName: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly statedAt: Date;
};

export async function insertIntent(tx: Transaction, intent: NewIntent): Promise<string> {
  const { id } = await tx.joinIntent.create({ data: intent, select: { id: true } });
  return id;
}

/** The intent as it was stated, from now on confirmed. */
export async function confirmStoredIntent(tx: Transaction, id: string, confirmedAt: Date): Promise<NewIntent> {
  const select = { teamName: true, organisationName: true, name: true, email: true, locale: true, statedAt: true };
  return tx.joinIntent.update({ where: { id }, data: { confirmedAt }, select });
}

export type StoredRecommendation = {
  readonly id: string;
  readonly applicationId: string;
  readonly memberId: string;
  readonly state: RecommendationState;
};

const recommendationColumns = { id: true, applicationId: true, memberId: true, state: true } as const;

/** The recommendation with its case locked and its member held, which is the order in which everybody locks. */
export async function lockRecommendation(tx: Transaction, id: string) {
  const found = await tx.recommendation.findUnique({ where: { id }, select: { applicationId: true, memberId: true } });
  const application = found && (await lockApplication(tx, found.applicationId));
  if (!application) return undefined;
  await holdMember(tx, found.memberId);
  const row = await tx.recommendation.findUniqueOrThrow({ where: { id }, select: recommendationColumns });
  return { application, recommendation: { ...row, state: row.state as RecommendationState } };
}

/** The one request or letter of a case that counts, or its last refusal. Needs the case locked. */
export async function loadRecommendation(tx: Transaction, applicationId: string): Promise<StoredRecommendation | undefined> {
  const rows = await tx.recommendation.findMany({
    where: { applicationId, state: { not: "replaced" } },
    select: recommendationColumns,
    orderBy: { requestedAt: "desc" },
  });
  const row = rows.find(({ state }) => state === "requested" || state === "submitted") ?? rows[0];
  return row && { ...row, state: row.state as RecommendationState };
}

/** 4(1)4): closes the requests that the member cannot answer any more because it has left. Needs the member locked. */
export async function lapseRequestsTo(tx: Transaction, memberId: string, at: Date) {
  return tx.recommendation.updateManyAndReturn({
    where: { memberId, state: "requested", application: { endedAt: null } },
    data: { state: "lapsed", answeredAt: at },
    select: { id: true, applicationId: true, memberId: true },
  });
}

/** Keeps the member from leaving until the change is done; changes of its data may go on. */
async function holdMember(tx: Transaction, memberId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR SHARE`;
}

export async function insertRecommendation(tx: Transaction, applicationId: string, memberId: string, at: Date): Promise<StoredRecommendation> {
  const data = { applicationId, memberId, state: "requested", requestedAt: at };
  const row = await tx.recommendation.create({ data, select: recommendationColumns });
  return { ...row, state: "requested" };
}

/** The request or letter no longer counts; what was written stays as history. */
export async function replaceRecommendation(tx: Transaction, id: string): Promise<void> {
  await tx.recommendation.update({ where: { id }, data: { state: "replaced" }, select: { id: true } });
}

export async function updateDeclined(tx: Transaction, id: string, reason: string, at: Date): Promise<void> {
  await tx.recommendation.update({ where: { id }, data: { state: "declined", reason, answeredAt: at }, select: { id: true } });
}

export type Letter = {
  readonly letter: string;
  readonly channel: LetterChannel;
  readonly authorName: string;
  readonly authorId: string | null;
  readonly seniority: Finding<SeniorityFacts>;
};

export async function updateLetter(tx: Transaction, id: string, letter: Letter, at: Date): Promise<void> {
  const seniority = structuredClone(letter.seniority) as unknown as Prisma.InputJsonObject;
  await tx.recommendation.update({ where: { id }, data: { ...letter, seniority, state: "submitted", answeredAt: at }, select: { id: true } });
}
