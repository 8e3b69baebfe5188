import type { ReturnReason } from "@/lib/applications/types";
import type { DecisionKind, DecisionOutcome } from "@/lib/decisions/types";
import type { NoticeChannel } from "@/lib/departures/types";
import { parseLocale, defaultLocale } from "@/lib/i18n/locale";
import { civilDateAt } from "@/lib/kernel/civil-date";
import type { Office } from "@/lib/kernel/caller";
import type { Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import type { DeliveryProblem, Letter, MailState, Recipient } from "./types";

const personColumns = { id: true, name: true, email: true, locale: true } as const;

type PersonRow = { id: string; name: string; email: string; locale: string };

const recipient = ({ id, name, email, locale }: PersonRow): Recipient => ({ personId: id, name, email, locale: parseLocale(locale) ?? defaultLocale });

export async function loadPerson(tx: Transaction, id: string): Promise<Recipient | undefined> {
  const row = await tx.person.findUnique({ where: { id }, select: personColumns });
  return row ? recipient(row) : undefined;
}

/** Whoever stated the intent to join: an address and a language. The name stays away until the address is confirmed. */
export async function loadIntent(tx: Transaction, id: string): Promise<Recipient | undefined> {
  const row = await tx.joinIntent.findUnique({ where: { id }, select: { email: true, locale: true } });
  return row ? { personId: null, name: "", email: row.email, locale: parseLocale(row.locale) ?? defaultLocale } : undefined;
}

/** Who holds the office at the instant. */
export async function loadOfficeHolders(tx: Transaction, office: Office, at: Date): Promise<Recipient[]> {
  const terms = await tx.officeTerm.findMany({
    where: { office, startsAt: { lte: at }, OR: [{ endsAt: null }, { endsAt: { gt: at } }] },
    select: { person: { select: personColumns } },
    orderBy: { startsAt: "asc" },
  });
  return terms.map(({ person }) => recipient(person));
}

/** A member's representative and points of contact at the instant, each person once. */
export async function loadContacts(tx: Transaction, memberId: string, at: Date): Promise<Recipient[]> {
  const contacts = await tx.memberContact.findMany({
    where: { memberId, startedAt: { lte: at }, OR: [{ endedAt: null }, { endedAt: { gt: at } }] },
    select: { person: { select: personColumns } },
    orderBy: { role: "desc" },
    distinct: ["personId"],
  });
  return contacts.map(({ person }) => recipient(person));
}

/** The committee as frozen for a decision, and who of it has yet to vote. */
export async function loadElectors(tx: Transaction, decisionId: string): Promise<(Recipient & { recused: boolean; awaited: boolean })[]> {
  const electors = await tx.elector.findMany({
    where: { decisionId },
    select: { recusedAt: true, person: { select: personColumns }, votes: { select: { sequence: true }, take: 1 } },
    orderBy: { seat: "asc" },
  });
  return electors.map(({ person, recusedAt, votes }) => ({
    ...recipient(person),
    recused: recusedAt !== null,
    awaited: recusedAt === null && votes.length === 0,
  }));
}

/** What mails say of a case, and who made it. */
export async function loadCase(tx: Transaction, id: string) {
  const row = await tx.application.findUnique({
    where: { id },
    select: { id: true, number: true, teamName: true, organisationName: true, applicant: { select: personColumns } },
  });
  if (!row) return undefined;
  const { teamName, organisationName, applicant, ...known } = row;
  return { ...known, team: teamName ?? "", organisation: organisationName ?? "", applicant: recipient(applicant) };
}

export async function loadReturnReasons(tx: Transaction, returnId: string): Promise<ReturnReason[]> {
  const row = await tx.applicationReturn.findUnique({ where: { id: returnId }, select: { reasons: true } });
  return (row?.reasons ?? []) as unknown as ReturnReason[];
}

export async function loadRecommendation(tx: Transaction, id: string) {
  return tx.recommendation.findUnique({
    where: { id },
    select: { id: true, applicationId: true, memberId: true, member: { select: { teamName: true } } },
  });
}

/** The requests and letters of a case that still stand. */
export async function loadStandingRecommendations(tx: Transaction, applicationId: string) {
  return tx.recommendation.findMany({
    where: { applicationId, state: { in: ["requested", "submitted"] } },
    select: { id: true, memberId: true, state: true },
  });
}

export async function loadDecision(tx: Transaction, id: string) {
  const row = await tx.decision.findUnique({
    where: { id },
    select: {
      id: true, number: true, kind: true, title: true, state: true, closesAt: true, outcome: true, sentenceJa: true, sentenceEn: true, applicationId: true,
      application: { select: { shortName: true, teamName: true, organisationName: true } },
      resignation: { select: { term: { select: { seat: true, person: { select: { name: true } } } } } },
    },
  });
  return row && { ...row, kind: row.kind as DecisionKind, outcome: row.outcome as DecisionOutcome | null };
}

export async function loadResignation(tx: Transaction, id: string) {
  const row = await tx.resignation.findUnique({ where: { id }, select: { reason: true, term: { select: { person: { select: { name: true } } } } } });
  return row ? { name: row.term.person.name, reason: row.reason } : undefined;
}

export async function loadMember(tx: Transaction, id: string) {
  const row = await tx.member.findUnique({
    where: { id },
    select: { id: true, teamName: true, memberships: { select: { joinedOn: true }, orderBy: { joinedOn: "desc" }, take: 1 } },
  });
  const [latest] = row?.memberships ?? [];
  return row && latest ? { id: row.id, team: row.teamName, joinedOn: civilDateAt(latest.joinedOn, "UTC") } : undefined;
}

/** What mails say of a notice of leaving: of which team or office, from when, how it came. */
export async function loadDeparture(tx: Transaction, id: string) {
  const row = await tx.departure.findUnique({
    where: { id },
    select: {
      effectiveOn: true, receivedOn: true, channel: true,
      membership: { select: { memberId: true, member: { select: { teamName: true } } } },
      officeTerm: { select: { office: true, person: { select: personColumns } } },
    },
  });
  if (!row) return undefined;
  const { membership, officeTerm, channel, ...days } = row;
  const said = { channel: channel as NoticeChannel, effectiveOn: civilDateAt(days.effectiveOn, "UTC"), receivedOn: civilDateAt(days.receivedOn, "UTC") };
  if (membership) return { ...said, team: membership.member.teamName, memberId: membership.memberId };
  return officeTerm ? { ...said, office: officeTerm.office as Office, holder: recipient(officeTerm.person) } : undefined;
}

/** Until when a single-use link works; undefined where it has been used. */
export async function loadLinkEnd(tx: Transaction, id: string): Promise<Date | undefined> {
  const link = await tx.oneTimeLink.findUnique({ where: { id }, select: { expiresAt: true, usedAt: true } });
  return link && !link.usedAt ? link.expiresAt : undefined;
}

/** Keeps the mail; undefined where this event's mail to this address is there already, however often the job runs. */
export async function insertMail(tx: Transaction, eventSeq: bigint, letter: Letter, writtenAt: Date): Promise<string | undefined> {
  const { to, ...rest } = letter;
  const { personId, name: toName, email: toEmail, locale } = to;
  const [row] = await tx.mailMessage.createManyAndReturn({
    data: [{ ...rest, eventSeq, personId, toName, toEmail, locale, state: "queued", writtenAt }],
    select: { id: true },
    skipDuplicates: true,
  });
  return row?.id;
}

/** Queues the sending, once at a time. Its own count of attempts decides when to give up, not the queue's, which dying workers use up too. */
export async function queueDelivery(tx: Transaction, mailId: string, correlationId: string): Promise<void> {
  await addJob(tx, "deliverMail", { mailId, correlationId }, { key: `mail:${mailId}`, mostAttempts: 60 });
}

/** A mail as it is sent, its row held. `decisionId`: the decision that its event is about, if it is about one. */
export async function lockMail(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM mail_message WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.mailMessage.findUnique({
    where: { id },
    select: { id: true, template: true, personId: true, toEmail: true, subject: true, body: true, path: true, linkId: true, state: true, attempts: true, locale: true, caseId: true, eventSeq: true },
  });
  if (!row) return undefined;
  const { eventSeq, ...mail } = row;
  const record = await tx.auditRecord.findUnique({ where: { seq: eventSeq }, select: { objectType: true, objectId: true } });
  return { ...mail, state: mail.state as MailState, decisionId: record?.objectType === "decision" ? record.objectId : null };
}

export type LockedMail = NonNullable<Awaited<ReturnType<typeof lockMail>>>;

/** Where the mail now stands. */
export async function updateMail(
  tx: Transaction,
  id: string,
  change: { state: MailState; attempts?: number; lastError?: DeliveryProblem | null; sentAt?: Date },
): Promise<void> {
  await tx.mailMessage.update({ where: { id }, data: change, select: { id: true } });
}
