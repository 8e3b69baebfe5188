import { editionAt } from "@/lib/bylaws/edition-in-force";
import type { Caller, Office, PersonActor } from "@/lib/kernel/caller";
import { civilDateAt, startOfDay } from "@/lib/kernel/civil-date";
import { isId } from "@/lib/kernel/id";
import type { MemberClass } from "@/lib/members/types";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { mayGiveNotice, mayKnowOf, mayReadDepartures, mayReadSeatsLeftBehind, mayRegisterNotice } from "./policy";
import { endsByNotice } from "./rules/ends-by-notice";
import { earliestDay } from "./rules/notice";
import type { DepartureState, NoticeChannel, Subject } from "./types";

/** Notices that have ended stay on the list for so many. */
const mostEnded = 100;

/** Every notice that waits for its day, and the last ones that have ended, for the secretariat and the auditor. */
export async function departureList({ actor, at }: Caller) {
  if (!mayReadDepartures(actor)) return undefined;
  const [pending, ended] = await Promise.all([
    database().departure.findMany({ where: { state: "pending", ...notOver(at) }, select: columns, orderBy: [{ effectiveAt: "asc" }, { recordedAt: "asc" }] }),
    database().departure.findMany({ where: { state: { not: "pending" } }, select: columns, orderBy: { endedAt: "desc" }, take: mostEnded }),
  ]);
  return { pending: pending.map(listed), ended: ended.map(listed), may: { register: mayRegisterNotice(actor) } };
}

/** The notices of one member, the latest first, for itself and for those who keep the register. */
export async function memberDepartureList({ actor, at }: Caller, memberId: string) {
  if (!isId(memberId)) return undefined;
  const membership = await database().membership.findFirst({ where: { memberId }, select: { id: true, endedOn: true, member: { select: { memberClass: true } } }, orderBy: { joinedOn: "desc" } });
  const subject = membership && ({ kind: "membership", memberId, membershipId: membership.id, memberClass: membership.member.memberClass as MemberClass, since: null } satisfies Subject);
  if (!subject || !mayKnowOf(actor, subject)) return undefined;
  const rows = await database().departure.findMany({ where: { membership: { memberId } }, select: columns, orderBy: { recordedAt: "desc" } });
  const present = membership.endedOn === null;
  return {
    notices: rows.map(listed),
    earliest: earliestDay(civilDateAt(at, editionAt(at).timeZone), editionAt(at)),
    may: { give: present && mayGiveNotice(actor, subject), takeBack: mayGiveNotice(actor, subject), register: present && mayRegisterNotice(actor) },
  };
}

/** What goes along if the member leaves: requests to recommend that lapse, committee seats that stay (A36). */
export async function leavingProspect({ at }: Caller, memberId: string) {
  const [requests, seats] = await Promise.all([
    database().recommendation.count({ where: { memberId, state: "requested", application: { endedAt: null } } }),
    database().officeTerm.findMany({ where: { memberId, office: "committee", ...lasting(at) }, select: seatColumns, orderBy: { seat: "asc" } }),
  ]);
  return { requests, seats };
}

/** The teams that this person spoke for until they left: what one still reads of them. */
export async function departedTeamList({ actor }: Caller<PersonActor>) {
  const rows = await database().departure.findMany({
    where: { state: "effective", membership: { member: { contacts: { some: { personId: actor.personId } } } } },
    select: { ...columns, membership: { select: { joinedOn: true, member: { select: { ...memberColumns, contacts: { where: { personId: actor.personId }, select: { endedAt: true } } } } } } },
    orderBy: { effectiveAt: "desc" },
  });
  // Whoever had ceased to speak for the team before it left has nothing to do with its leaving.
  const until = rows.filter(({ membership, effectiveAt }) => membership?.member.contacts.some(({ endedAt }) => endedAt === null || endedAt >= effectiveAt));
  return until.flatMap(({ membership, ...row }) =>
    membership ? [{ ...listed({ ...row, membership }), joinedOn: civilDateAt(membership.joinedOn, "UTC") }] : [],
  );
}

/** 6(6)3): one's own offices that end by notice, each with the notice that waits. */
export async function ownNoticeOfficeList({ actor, at }: Caller<PersonActor>) {
  const terms = await database().officeTerm.findMany({
    where: { personId: actor.personId, startsAt: { lte: at }, ...lasting(at) },
    select: { id: true, office: true, startsAt: true, endsAt: true, departures: { where: { state: "pending" }, select: { id: true, effectiveOn: true, effectiveAt: true } } },
    orderBy: { startsAt: "asc" },
  });
  const earliest = earliestDay(civilDateAt(at, editionAt(at).timeZone), editionAt(at));
  return terms.flatMap(({ office, departures: [pending], ...term }) => {
    const article = endsByNotice({ kind: "office", office: office as Office });
    const notice = pending ? { departureId: pending.id, effectiveOn: civilDateAt(pending.effectiveOn, "UTC") } : null;
    return article ? [{ ...term, office: office as Office, article, notice, earliest }] : [];
  });
}

/** 6(2), A36: committee seats whose team has left or is about to, for the chair and those who keep the offices. */
export async function seatsLeftBehindList({ actor, at }: Caller) {
  if (!mayReadSeatsLeftBehind(actor)) return [];
  const seats = await database().officeTerm.findMany({
    where: { office: "committee", ...lasting(at), member: { memberships: { some: { departures: { some: { state: { in: ["pending", "effective"] } } } } } } },
    select: {
      ...seatColumns,
      member: { select: { ...memberColumns, memberships: { select: { endedOn: true, departures: { where: { state: { in: ["pending", "effective"] } }, select: { state: true, effectiveOn: true } } }, orderBy: { joinedOn: "desc" }, take: 1 } } },
    },
    orderBy: { seat: "asc" },
  });
  return seats.flatMap(({ member, ...seat }) => {
    const [notice] = member?.memberships[0]?.departures ?? [];
    return member && notice ? [{ ...seat, team: member.shortName, left: notice.state === "effective", effectiveOn: civilDateAt(notice.effectiveOn, "UTC") }] : [];
  });
}

/** Whom the secretariat can enter a notice for: present members of either class, and offices that end by notice; none with a notice that waits. */
export async function registrableSubjectList({ actor, at }: Caller) {
  if (!mayRegisterNotice(actor)) return { members: [], offices: [] };
  const day = startOfDay(civilDateAt(at, editionAt(at).timeZone), "UTC");
  const free = { departures: { none: { state: "pending" } } };
  const [members, terms] = await Promise.all([
    database().member.findMany({
      where: { memberships: { some: { joinedOn: { lte: day }, endedOn: null, ...free } } },
      select: { id: true, shortName: true, organisation: { select: { name: true } } },
      orderBy: [{ reading: "asc" }, { id: "asc" }],
    }),
    database().officeTerm.findMany({ where: { startsAt: { lte: at }, ...lasting(at), ...free }, select: { id: true, office: true, person: { select: { name: true } } }, orderBy: { startsAt: "asc" } }),
  ]);
  return {
    members: members.map(({ organisation, ...member }) => ({ ...member, organisationName: organisation.name })),
    offices: terms.flatMap(({ office, ...term }) => (endsByNotice({ kind: "office", office: office as Office }) ? [{ ...term, office: office as Office }] : [])),
  };
}

const lasting = (at: Date) => ({ OR: [{ endsAt: null }, { endsAt: { gt: at } }] });

/** A notice of what has ended otherwise waits for nothing, though its job has yet to say so. */
const notOver = (at: Date) => ({ OR: [{ membership: { endedOn: null } }, { officeTerm: lasting(at) }] });

const memberColumns = { id: true, shortName: true, teamName: true } as const;
const seatColumns = { id: true, seat: true, person: { select: { name: true } } } as const;

const columns = {
  id: true, state: true, receivedOn: true, effectiveOn: true, effectiveAt: true, channel: true, giverName: true, reason: true, recordedAt: true, endedAt: true, endSource: true,
  recordedBy: { select: { name: true } },
  membership: { select: { member: { select: memberColumns } } },
  officeTerm: { select: { id: true, office: true, person: { select: { name: true } } } },
} as const satisfies Prisma.DepartureSelect;

type Row = Prisma.DepartureGetPayload<{ select: typeof columns }>;

function listed({ membership, officeTerm, recordedBy, ...row }: Row) {
  return {
    ...row,
    state: row.state as DepartureState,
    channel: row.channel as NoticeChannel,
    receivedOn: civilDateAt(row.receivedOn, "UTC"),
    effectiveOn: civilDateAt(row.effectiveOn, "UTC"),
    recordedByName: recordedBy.name,
    member: membership?.member ?? null,
    office: officeTerm && { name: officeTerm.office as Office, holder: officeTerm.person.name },
  };
}
