import { civilDateAt, parseCivilDate, startOfDay, type CivilDate } from "@/lib/kernel/civil-date";
import { toHiragana } from "@/lib/kernel/kana";
import { findOrInsertPerson } from "@/lib/people/store";
import type { Transaction } from "@/lib/platform/db";
import type { Admission, Change, ContactRole, Ground, MemberClass, NewContact, NewMember } from "./types";

/**
 * 4(1)4): puts an adopted applicant on the register: organisation, member, membership from the day of the decision,
 * and its people. The decision must be stored as adopted before; the database refuses otherwise.
 */
export async function admitApplicant(tx: Transaction, admission: Admission): Promise<{ memberId: string; personIds: string[] }> {
  const { content, decisionId, joinedOn, at } = admission;
  const { team, poc, representative, purpose } = content;
  const { locale } = await tx.person.findUniqueOrThrow({ where: { id: admission.applicantId }, select: { locale: true } });
  const memberId = await insertMember(
    tx,
    {
      ...team,
      ...purpose,
      organisation: { name: team.organisationName, reading: team.organisationReading, corporateNumber: team.corporateNumber || null },
      establishedOn: parseCivilDate(team.establishedOn) ?? null,
      founder: false,
    },
    at,
  );
  await insertMembership(tx, memberId, joinedOn, { decisionId });
  const personIds = [
    await insertContact(tx, memberId, { ...representative, role: "representative", kind: "person", locale }, at),
    await insertContact(tx, memberId, { ...poc, reading: "", role: "poc", locale }, at),
  ].map(({ personId }) => personId);
  return { memberId, personIds: [...new Set(personIds)] };
}

export async function insertMember(tx: Transaction, member: NewMember, at: Date): Promise<string> {
  const { teamName, shortName, reading, website, establishedOn, constituency, purpose, scope, founder } = member;
  const { id } = await tx.member.create({
    data: {
      organisationId: await findOrInsertOrganisation(tx, member.organisation),
      teamName,
      shortName,
      reading: toHiragana(reading),
      website,
      establishedOn: establishedOn && dateColumn(establishedOn),
      constituency,
      purpose,
      scope,
      founder,
      createdAt: at,
    },
    select: { id: true },
  });
  return id;
}

export async function insertMembership(tx: Transaction, memberId: string, joinedOn: CivilDate, ground: Ground): Promise<void> {
  await tx.membership.create({ data: { memberId, joinedOn: dateColumn(joinedOn), ...ground }, select: { id: true } });
}

/** The person with that address becomes a contact of the member; made where nobody has the address yet. */
export async function insertContact(tx: Transaction, memberId: string, contact: NewContact, at: Date): Promise<{ id: string; personId: string; name: string }> {
  const { role, kind, position, phone, email, reading, locale } = contact;
  const personId = await findOrInsertPerson(tx, { email, name: contact.name, reading, locale, at });
  const data = { memberId, personId, role, kind, position, phone, startedAt: at };
  const { person, ...row } = await tx.memberContact.create({ data, select: { id: true, personId: true, person: { select: { name: true } } } });
  return { ...row, name: person.name };
}

/** 4(1)2), A1: teams of one body share its one vote, so the body is recognised by its number, or else by its exact name. */
async function findOrInsertOrganisation(tx: Transaction, organisation: NewMember["organisation"]): Promise<string> {
  const { name, corporateNumber } = organisation;
  // Two admissions of one new body at the same time must not make it twice.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 1))`;
  const select = { id: true, corporateNumber: true };
  const numbered = corporateNumber ? await tx.organisation.findUnique({ where: { corporateNumber }, select }) : null;
  if (numbered) return numbered.id;
  const named = await tx.organisation.findFirst({ where: { name, ...(corporateNumber ? { corporateNumber: null } : {}) }, select });
  if (!named) return (await tx.organisation.create({ data: organisation, select: { id: true } })).id;
  if (corporateNumber) await tx.organisation.update({ where: { id: named.id }, data: { corporateNumber }, select: { id: true } });
  return named.id;
}

/** A civil day as the database's driver wants it. */
export function dateColumn(day: CivilDate): Date {
  return startOfDay(day, "UTC");
}

/** When the register was opened; the row is held, so that carrying over and opening take turns. */
export async function lockRegister(tx: Transaction): Promise<Date | null> {
  await tx.$queryRaw`SELECT 1 FROM association_setting WHERE id = 1 FOR UPDATE`;
  const { registerOpenedAt } = await tx.associationSetting.findUniqueOrThrow({ where: { id: 1 }, select: { registerOpenedAt: true } });
  return registerOpenedAt;
}

export async function updateRegisterOpened(tx: Transaction, registerOpenedAt: Date): Promise<void> {
  await tx.associationSetting.update({ where: { id: 1 }, data: { registerOpenedAt }, select: { id: true } });
}

/** Whether a team of that name of that organisation is on the register. */
export async function isOnRegister(tx: Transaction, teamName: string, organisationName: string): Promise<boolean> {
  return (await tx.member.count({ where: { teamName, organisation: { name: organisationName } } })) > 0;
}

const memberColumns = {
  id: true, organisationId: true, teamName: true, shortName: true, reading: true, website: true, establishedOn: true,
  constituency: true, purpose: true, scope: true, organisation: { select: { name: true, reading: true } },
} as const;

/** The member's data, its row held until the change is done. */
export async function lockMember(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.member.findUnique({ where: { id }, select: memberColumns });
  return row && { ...row, establishedOn: row.establishedOn && civilDateAt(row.establishedOn, "UTC") };
}

export type MemberData = Omit<NewMember, "organisation" | "founder">;

export async function updateMemberData(tx: Transaction, id: string, { establishedOn, ...data }: MemberData): Promise<void> {
  await tx.member.update({ where: { id }, data: { ...data, establishedOn: establishedOn && dateColumn(establishedOn) }, select: { id: true } });
}

export async function updateOrganisation(tx: Transaction, id: string, data: { name: string; reading: string }): Promise<void> {
  await tx.organisation.update({ where: { id }, data, select: { id: true } });
}

/** A member's data as it was before and after a change. */
export async function insertRevision(tx: Transaction, memberId: string, byName: string, changes: readonly Change[], at: Date): Promise<void> {
  await tx.memberRevision.create({ data: { memberId, at, byName, changes: changes.map((change) => ({ ...change })) }, select: { id: true } });
}

/** A contact that is active at the instant, with its member locked. */
export async function lockContact(tx: Transaction, id: string) {
  const found = await tx.memberContact.findUnique({ where: { id }, select: { memberId: true } });
  if (!found) return undefined;
  await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${found.memberId}::uuid FOR UPDATE`;
  const row = await tx.memberContact.findFirst({
    where: { id, endedAt: null },
    select: { id: true, memberId: true, personId: true, role: true, position: true, phone: true, person: { select: { name: true, reading: true } } },
  });
  return row ? { ...row, role: row.role as ContactRole } : undefined;
}

export async function updateContactData(tx: Transaction, id: string, data: { position: string; phone: string }): Promise<void> {
  await tx.memberContact.update({ where: { id }, data, select: { id: true } });
}

export async function updatePersonName(tx: Transaction, personId: string, data: { name: string; reading: string }): Promise<void> {
  await tx.person.update({ where: { id: personId }, data, select: { id: true } });
}

export async function updateConfirmed(tx: Transaction, id: string, confirmedAt: Date): Promise<void> {
  await tx.memberContact.update({ where: { id }, data: { confirmedAt }, select: { id: true } });
}

export async function endContactOf(tx: Transaction, id: string, endedAt: Date): Promise<void> {
  await tx.memberContact.update({ where: { id }, data: { endedAt }, select: { id: true } });
}

/** The member's last period of membership, its row held until the change is done; `since` is null where that has ended. */
export async function lockMembership(tx: Transaction, memberId: string) {
  await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
  const row = await tx.membership.findFirst({
    where: { memberId },
    select: { id: true, joinedOn: true, endedOn: true, member: { select: { memberClass: true } } },
    orderBy: { joinedOn: "desc" },
  });
  if (!row) return undefined;
  const since = row.endedOn ? null : civilDateAt(row.joinedOn, "UTC");
  return { membershipId: row.id, memberClass: row.member.memberClass as MemberClass, since };
}

/**
 * Ends a membership with its first day out, and the access of the member's people with it (6(5), R6.45); who they were.
 * The ground must be stored before; the database refuses otherwise. Needs the member locked.
 */
export async function endMembership(tx: Transaction, of: { memberId: string; membershipId: string }, endedOn: CivilDate, at: Date): Promise<string[]> {
  await tx.membership.update({ where: { id: of.membershipId }, data: { endedOn: dateColumn(endedOn) }, select: { id: true } });
  const ended = await tx.$queryRaw<{ personId: string }[]>`UPDATE member_contact SET ended_at = greatest(started_at, ${at}::timestamptz)
    WHERE member_id = ${of.memberId}::uuid AND (ended_at IS NULL OR ended_at > ${at}::timestamptz) RETURNING person_id AS "personId"`;
  return [...new Set(ended.map(({ personId }) => personId))].sort();
}

/** The people of the member at present. */
export async function loadContacts(tx: Transaction, memberId: string) {
  const select = { id: true, personId: true, role: true, person: { select: { name: true, email: true } } };
  const rows = await tx.memberContact.findMany({ where: { memberId, endedAt: null }, select, orderBy: { startedAt: "asc" } });
  return rows.map(({ person, role, ...row }) => ({ ...row, ...person, role: role as ContactRole }));
}
