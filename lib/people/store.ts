import type { Office } from "@/lib/kernel/caller";
import type { Transaction } from "@/lib/platform/db";
import { linkIdOfToken } from "@/lib/platform/link-token";
import { linkHours, type HeldOffice, type LinkPurpose, type NewOfficeTerm, type NewPerson } from "./types";

export async function insertPerson(tx: Transaction, person: NewPerson & { at: Date }): Promise<string> {
  const { at: createdAt, email, name, reading, locale } = person;
  const { id } = await tx.person.create({ data: { email, name, reading, locale, createdAt }, select: { id: true } });
  return id;
}

export async function findPersonByEmail(tx: Transaction, email: string) {
  return tx.person.findUnique({
    where: { email },
    select: { id: true, name: true, locale: true, credential: { select: { passwordHash: true } } },
  });
}

/** The person with that address, made where there is none. */
export async function findOrInsertPerson(tx: Transaction, person: NewPerson & { at: Date }): Promise<string> {
  const known = await findPersonByEmail(tx, person.email);
  return known?.id ?? insertPerson(tx, person);
}

export async function setPassword(tx: Transaction, personId: string, passwordHash: string, at: Date): Promise<void> {
  const data = { passwordHash, changedAt: at };
  await tx.credential.upsert({ where: { personId }, create: { personId, ...data }, update: data });
}

export async function insertLink(
  tx: Transaction,
  link: { purpose: LinkPurpose; subjectId: string; at: Date; expiresAt: Date },
): Promise<string> {
  const { purpose, subjectId, at: createdAt, expiresAt } = link;
  const { id } = await tx.oneTimeLink.create({ data: { purpose, subjectId, createdAt, expiresAt }, select: { id: true } });
  return id;
}

/** A link to set the first password for each of them who has none yet: the link's id by the person's. */
export async function insertLinksForNewcomers(tx: Transaction, personIds: readonly string[], at: Date): Promise<Record<string, string>> {
  const newcomers = await tx.person.findMany({ where: { id: { in: [...personIds] }, credential: null }, select: { id: true } });
  const links: Record<string, string> = {};
  for (const { id: subjectId } of newcomers) links[subjectId] = await insertLink(tx, setPasswordLink(subjectId, at));
  return links;
}

/** A single-use link by which that person sets a password. */
export function setPasswordLink(subjectId: string, at: Date) {
  return { purpose: "setPassword", subjectId, at, expiresAt: new Date(at.getTime() + linkHours.setPassword * 3_600_000) } as const;
}

/** Locks the unused, unexpired link that the token opens; undefined where there is none. */
export async function lockLink(
  tx: Transaction,
  token: string,
  purpose: LinkPurpose,
  at: Date,
): Promise<{ id: string; subjectId: string } | undefined> {
  const id = linkIdOfToken(token);
  if (!id) return undefined;
  const [link] = await tx.$queryRaw<{ id: string; subjectId: string }[]>`SELECT id, subject_id AS "subjectId" FROM one_time_link
    WHERE id = ${id}::uuid AND purpose = ${purpose} AND used_at IS NULL AND expires_at > ${at} FOR UPDATE`;
  return link;
}

/** The link is used, and with it every other of its purpose for the same subject. */
export async function useLink(tx: Transaction, link: { subjectId: string }, purpose: LinkPurpose, at: Date): Promise<void> {
  await tx.oneTimeLink.updateMany({ where: { subjectId: link.subjectId, purpose, usedAt: null }, data: { usedAt: at } });
}

export async function insertSession(
  tx: Transaction,
  session: { idHash: string; personId: string; at: Date; expiresAt: Date; userAgent: string },
): Promise<void> {
  const { at, ...rest } = session;
  await tx.session.create({ data: { ...rest, createdAt: at, lastSeenAt: at }, select: { idHash: true } });
}

/** Ends the sessions of a person: one by its public id, all but one, or all. How many that were. */
export async function endSessions(
  tx: Transaction,
  personId: string,
  at: Date,
  which: { publicId: string } | { exceptPublicId: string | null },
): Promise<number> {
  const one = "publicId" in which ? { publicId: which.publicId } : which.exceptPublicId ? { publicId: { not: which.exceptPublicId } } : {};
  const { count } = await tx.session.updateMany({ where: { personId, endedAt: null, ...one }, data: { endedAt: at } });
  return count;
}

export async function insertOfficeTerm(tx: Transaction, term: NewOfficeTerm, recordedAt: Date): Promise<string> {
  const { id } = await tx.officeTerm.create({ data: { ...term, recordedAt }, select: { id: true } });
  return id;
}

/** Every term that lasts beyond the instant, with nobody else recording offices meanwhile: what they exclude lies between rows. */
export async function lockOffices(tx: Transaction, beyond: Date): Promise<HeldOffice[]> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('office_term', 1))`;
  const terms = await tx.officeTerm.findMany({
    where: { OR: [{ endsAt: null }, { endsAt: { gt: beyond } }] },
    select: { id: true, personId: true, office: true, seat: true, cohort: true, memberId: true, startsAt: true, endsAt: true, person: { select: { name: true } } },
    orderBy: { startsAt: "asc" },
  });
  return terms.map(({ person, ...term }) => ({ ...term, office: term.office as Office, name: person.name }));
}

export async function updateOfficeEnd(tx: Transaction, id: string, endsAt: Date): Promise<void> {
  await tx.officeTerm.update({ where: { id }, data: { endsAt }, select: { id: true } });
}

/** 6(2): whether a committee seat can go with the member: a general one, on the register on some day. */
export async function isGeneralMember(tx: Transaction, memberId: string): Promise<boolean> {
  return (await tx.member.count({ where: { id: memberId, memberClass: "general" } })) > 0;
}

/** 6(2): the committee seats that go with the member at the instant or later, which its leaving does not end (A36). */
export async function loadSeatsOf(tx: Transaction, memberId: string, at: Date): Promise<string[]> {
  const where = { memberId, office: "committee", OR: [{ endsAt: null }, { endsAt: { gt: at } }] };
  return (await tx.officeTerm.findMany({ where, select: { id: true }, orderBy: { seat: "asc" } })).map(({ id }) => id);
}

export async function countOfficeTerms(tx: Transaction): Promise<number> {
  return tx.officeTerm.count();
}

export async function updateLocale(tx: Transaction, personId: string, locale: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { locale }, select: { id: true } });
}
