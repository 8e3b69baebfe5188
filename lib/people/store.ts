import type { Transaction } from "@/lib/platform/db";
import { linkIdOfToken } from "@/lib/platform/link-token";
import { linkHours, type LinkPurpose, type NewOfficeTerm, type NewPerson } from "./types";

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

export async function countOfficeTerms(tx: Transaction): Promise<number> {
  return tx.officeTerm.count();
}

export async function updateLocale(tx: Transaction, personId: string, locale: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { locale }, select: { id: true } });
}
