import { eligibilityOn } from "@/lib/applications/rules/may-be-recommended-by";
import type { ApplicationState, RecommendationState } from "@/lib/applications/types";
import type { Edition } from "@/lib/bylaws/edition";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { speaksFor, type Caller, type PersonActor } from "@/lib/kernel/caller";
import { civilDateAt, startOfDay, type CivilDate } from "@/lib/kernel/civil-date";
import { isId } from "@/lib/kernel/id";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { mayEditMember, mayKeepRegister, mayReadMembersRoster, mayReadRegister } from "./policy";
import { confirmationDueOn } from "./rules/contact-due";
import { kanaRows } from "./rules/kana-row";
import { dutiesOf, rightsOf } from "./rules/rights-and-duties";
import type { Change, ContactKind, ContactRole, MemberClass, RosterFilter } from "./types";

export const rosterPageSize = 50;
/** Beyond this many a count is not worth its time: "more than". Nobody leafs that far; a row of the kana or a search leads there. */
const countedUpTo = 1_000;

export type RosterRow = {
  readonly memberId: string;
  readonly shortName: string;
  readonly teamName: string;
  readonly organisationName: string;
  readonly website: string;
  readonly founder: boolean;
  readonly joinedOn: CivilDate;
};

/**
 * 8(4), A40: the public list of the general members on a day, in the order of the kana; nothing personal. A search
 * finds any part of a name through the index of its pieces, whatever its width, case or kana.
 */
export async function rosterList({ q, initial, page, on }: RosterFilter & { readonly on: CivilDate }) {
  const where = Prisma.sql`member_class = 'general' AND joined_on <= ${on}::date AND (ended_on IS NULL OR ended_on > ${on}::date)
    ${inRow(initial)} ${containing(q)}`;
  const [{ rows, total }] = await database().$queryRaw<[{ rows: readonly RosterRow[]; total: number }]>`SELECT
    (SELECT coalesce(json_agg(listed), '[]') FROM (
      SELECT member_id AS "memberId", short_name AS "shortName", team_name AS "teamName", organisation_name AS "organisationName",
        website, founder, joined_on AS "joinedOn"
      FROM roster_entry WHERE ${where} ORDER BY reading, membership_id
      LIMIT ${rosterPageSize} OFFSET ${(page - 1) * rosterPageSize}) AS listed) AS rows,
    (SELECT count(*)::int FROM (SELECT FROM roster_entry WHERE ${where} LIMIT ${countedUpTo + 1}) AS counted) AS total`;
  return { rows, total: Math.min(total, countedUpTo), isMore: total > countedUpTo, pageSize: rosterPageSize };
}

/** A40: how many general members there are on a day, and who joined last. */
export async function rosterSummary(on: CivilDate, latest: number) {
  const day = startOfDay(on, "UTC");
  const where = { memberClass: "general", joinedOn: { lte: day }, OR: [{ endedOn: null }, { endedOn: { gt: day } }] };
  const select = { membershipId: true, shortName: true, organisationName: true, joinedOn: true } as const;
  const [memberCount, rows] = await Promise.all([
    database().rosterEntry.count({ where }),
    database().rosterEntry.findMany({ where, select, orderBy: [{ joinedOn: "desc" }, { reading: "asc" }], take: latest }),
  ]);
  return { memberCount, latest: rows.map((row) => ({ ...row, joinedOn: civilDateAt(row.joinedOn, "UTC") })) };
}

/** 4(1)3): the same list for members and those who work for them, with whom to contact in each team. */
export async function memberRosterList({ actor, at }: Caller, filter: RosterFilter) {
  if (!mayReadMembersRoster(actor)) return undefined;
  const roster = await rosterList({ ...filter, on: today(at) });
  const contacts = await database().memberContact.findMany({
    where: { memberId: { in: roster.rows.map(({ memberId }) => memberId) }, role: "poc", endedAt: null },
    select: { memberId: true, kind: true, position: true, phone: true, person: { select: { name: true, email: true } } },
    orderBy: { startedAt: "asc" },
  });
  return {
    ...roster,
    rows: roster.rows.map((row) => ({ ...row, contacts: contacts.filter(({ memberId }) => memberId === row.memberId).map((contact) => withKind(contact)) })),
  };
}

/** One member: what anybody may read, more for members, all with its history for staff and for the member itself. */
export async function memberView({ actor, at }: Caller, id: string) {
  if (!isId(id)) return undefined;
  const row = await database().member.findUnique({ where: { id }, select: memberColumns });
  if (!row) return undefined;
  const period = presentPeriod(row.memberships, today(at));
  const staff = mayReadRegister(actor);
  const own = speaksFor(actor, id);
  if (!staff && !own && (!period || row.memberClass !== "general")) return undefined;
  return {
    ...publicPart(row),
    own,
    joinedOn: period?.joinedOn ?? null,
    details: mayReadMembersRoster(actor) ? { ...detailsOf(row), contacts: await contactsOf(id, actor.personId, editionAt(at), today(at)) } : null,
    register: staff ? { corporateNumber: row.organisation.corporateNumber, periods: periodsOf(row.memberships), applicationId: row.application?.id ?? null } : null,
    history: staff || own ? await historyOf(id) : null,
    may: { edit: mayEditMember(actor, id), keepRegister: mayKeepRegister(actor) },
  };
}

/** One's own teams: membership, people, rights and duties, the letters written, and whether the team may recommend. */
export async function myMembershipView({ actor, at }: Caller<PersonActor>) {
  const ids = [...new Set(actor.memberships.map(({ memberId }) => memberId))];
  const rows = await database().member.findMany({
    where: { id: { in: ids } },
    select: {
      ...memberColumns,
      recommendations: {
        where: { state: { not: "replaced" } },
        select: { id: true, state: true, requestedAt: true, answeredAt: true, application: { select: { shortName: true, teamName: true, state: true } } },
        orderBy: { requestedAt: "desc" },
      },
    },
    orderBy: { reading: "asc" },
  });
  const edition = editionAt(at);
  const on = today(at);
  return Promise.all(rows.map(async (row) => ({
    ...publicPart(row),
    ...detailsOf(row),
    period: presentPeriod(row.memberships, on) ?? null,
    rights: rightsOf(row.memberClass as MemberClass),
    duties: dutiesOf(row.memberClass as MemberClass),
    eligibility: eligibilityOn(row, on, edition),
    contacts: await contactsOf(row.id, actor.personId, edition, on),
    recommendations: row.recommendations.map(({ application, ...one }) => ({
      ...one,
      state: one.state as RecommendationState,
      application: { ...application, state: application.state as ApplicationState },
    })),
    history: await historyOf(row.id),
  })));
}

function inRow(initial: RosterFilter["initial"]) {
  if (!initial) return Prisma.empty;
  const [first, next] = kanaRows[initial];
  return Prisma.sql`AND reading >= ${first} AND reading < ${next}`;
}

/** What the search makes no difference of (`fold_name`): a dot or a space alone narrows nothing down. */
const foldedAway = /[\s・.,'’\-‐－―]/g;

function containing(q: string) {
  if (q.normalize("NFKC").replace(foldedAway, "") === "") return Prisma.empty;
  return Prisma.sql`AND pieces @> search_pieces(${q}) AND position(fold_name(${q}) IN folded) > 0`;
}

const memberColumns = {
  id: true, memberClass: true, teamName: true, shortName: true, reading: true, website: true, founder: true,
  establishedOn: true, constituency: true, purpose: true, scope: true,
  organisation: { select: { name: true, reading: true, corporateNumber: true } },
  memberships: { select: { joinedOn: true, endedOn: true, source: true, decision: { select: { id: true, number: true } } }, orderBy: { joinedOn: "desc" } },
  application: { select: { id: true } },
} as const satisfies Prisma.MemberSelect;

type MemberRow = Prisma.MemberGetPayload<{ select: typeof memberColumns }>;

/** A40: what may be public of a general member. */
function publicPart({ id, memberClass, teamName, shortName, reading, website, founder, organisation }: MemberRow) {
  return { id, memberClass: memberClass as MemberClass, teamName, shortName, reading, website, founder, organisationName: organisation.name };
}

function detailsOf({ establishedOn, constituency, purpose, scope, organisation }: MemberRow) {
  return { establishedOn: establishedOn && civilDateAt(establishedOn, "UTC"), constituency, purpose, scope, organisationReading: organisation.reading };
}

function periodsOf(memberships: MemberRow["memberships"]) {
  return memberships.map((period) => ({
    ...period,
    joinedOn: civilDateAt(period.joinedOn, "UTC"),
    endedOn: period.endedOn && civilDateAt(period.endedOn, "UTC"),
  }));
}

function presentPeriod(memberships: MemberRow["memberships"], on: CivilDate) {
  return periodsOf(memberships).find(({ joinedOn, endedOn }) => joinedOn <= on && (endedOn === null || endedOn > on));
}

/** The people of a member, each with until when they have to confirm that they can be reached (A41). */
async function contactsOf(memberId: string, readerId: string, edition: Edition, on: CivilDate) {
  const rows = await database().memberContact.findMany({
    where: { memberId, endedAt: null },
    select: {
      id: true, personId: true, role: true, kind: true, position: true, phone: true, startedAt: true, confirmedAt: true,
      person: { select: { name: true, reading: true, email: true } },
    },
    orderBy: [{ role: "desc" }, { startedAt: "asc" }],
  });
  return rows.map((row) => {
    const confirmBy = confirmationDueOn(row, edition);
    return { ...withKind(row), role: row.role as ContactRole, own: row.personId === readerId, confirmBy, overdue: confirmBy < on };
  });
}

function withKind<R extends { kind: string; person: object }>({ person, ...row }: R) {
  return { ...row, ...(person as R["person"]), kind: row.kind as ContactKind };
}

async function historyOf(memberId: string) {
  const rows = await database().memberRevision.findMany({
    where: { memberId },
    select: { id: true, at: true, byName: true, changes: true },
    orderBy: { at: "desc" },
    take: 100,
  });
  return rows.map((row) => ({ ...row, changes: row.changes as unknown as readonly Change[] }));
}

const today = (at: Date) => civilDateAt(at, editionAt(at).timeZone);
