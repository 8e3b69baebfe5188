import { parseCivilDate, startOfDay, type CivilDate } from "@/lib/kernel/civil-date";
import { toHiragana } from "@/lib/kernel/kana";
import { findOrInsertPerson } from "@/lib/people/store";
import type { Transaction } from "@/lib/platform/db";
import type { Admission, Ground, NewContact, NewMember } from "./types";

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
  ];
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
export async function insertContact(tx: Transaction, memberId: string, contact: NewContact, at: Date): Promise<string> {
  const { role, kind, position, phone, email, name, reading, locale } = contact;
  const personId = await findOrInsertPerson(tx, { email, name, reading, locale, at });
  await tx.memberContact.create({ data: { memberId, personId, role, kind, position, phone, startedAt: at }, select: { id: true } });
  return personId;
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
