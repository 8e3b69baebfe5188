import { mayProcessCases, mayReadCases } from "@/lib/applications/policy";
import { caseCompleteness, completeness } from "@/lib/applications/rules/completeness";
import { sharedMarks, type Identity } from "@/lib/applications/rules/duplicates";
import { eligibilityOn } from "@/lib/applications/rules/may-be-recommended-by";
import { nextStep } from "@/lib/applications/rules/next-step";
import { handOf, isForStaff } from "@/lib/applications/rules/timeline";
import { isPossible, type ApplicationStep } from "@/lib/applications/rules/transitions";
import { applicationDraft } from "@/lib/applications/schema";
import { applicationStates, type ApplicationState, type LetterChannel, type RecommendationState, type ReturnReason } from "@/lib/applications/types";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import type { Finding } from "@/lib/bylaws/finding";
import type { Caller } from "@/lib/kernel/caller";
import { civilDateAt, daysBetween } from "@/lib/kernel/civil-date";
import { isId } from "@/lib/kernel/id";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { caseTimeline, namesIn } from "@/lib/timeline/queries";
import type { CaseFilter, Holder } from "./types";

const pageSize = 50;
const open: ApplicationState[] = ["drafting", "submitted", "returned", "received", "voting"];

/** The cases that staff and auditor look after, the one that waits longest first; filters as they stand in the address. */
export async function workQueueList({ actor, at }: Caller, filter: CaseFilter) {
  if (!mayReadCases(actor)) return { rows: [], total: 0, pageSize };
  const where = wanted(filter, actor.personId, at);
  const [found, total] = await Promise.all([
    database().application.findMany({
      where,
      select: {
        id: true, number: true, state: true, content: true, teamName: true, shortName: true, organisationName: true,
        statedAt: true, stateSince: true, guidedAt: true, handlerId: true, recommendations: currentLetters,
      },
      orderBy: [{ stateSince: "asc" }, { number: "asc" }],
      skip: (Math.max(1, filter.page) - 1) * pageSize,
      take: pageSize,
    }),
    database().application.count({ where }),
  ]);
  const handlers = await namesOf(found.map(({ handlerId }) => handlerId));
  const edition = editionAt(at);
  const today = civilDateAt(at, edition.timeZone);
  const rows = found.map(({ content, recommendations: [letter], handlerId, ...row }) => {
    const state = row.state as ApplicationState;
    const complete = completeness(applicationDraft.parse(content), edition, today).length === 0;
    const recommendation = (letter?.state ?? null) as RecommendationState | null;
    return {
      ...row,
      state,
      ageDays: daysBetween(civilDateAt(row.stateSince, edition.timeZone), today),
      handler: handlerId ? { id: handlerId, name: handlers[handlerId] ?? "" } : null,
      next: nextStep({ state, complete, recommendation, guided: row.guidedAt !== null }),
    };
  });
  return { rows, total, pageSize };
}

/** The request or letter that counts: a refusal only where nothing else is there. */
const currentLetters = {
  select: { state: true },
  where: { state: { in: ["requested", "submitted", "declined", "lapsed"] } },
  orderBy: [{ state: "desc" }, { requestedAt: "desc" }],
  take: 1,
} as const satisfies Prisma.Application$recommendationsArgs;

/** Everything about one case in one place, for the secretariat; the auditor reads the same but for the internal notes. */
export async function caseView({ actor, at }: Caller, id: string) {
  if (!isId(id) || !mayReadCases(actor)) return undefined;
  const row = await database().application.findUnique({
    where: { id },
    select: {
      id: true, number: true, state: true, content: true, statedAt: true, guidedAt: true, guidedBy: true, submittedAt: true, receivedAt: true,
      endedAt: true, stateSince: true, memberId: true, handlerId: true,
      teamName: true, shortName: true, organisationName: true, corporateNumber: true,
      applicant: { select: { id: true, name: true, email: true } },
      recommendations: { select: letterColumns, orderBy: { requestedAt: "desc" } },
      returns: { select: { id: true, at: true, reasons: true }, orderBy: { at: "desc" } },
      notes: { select: { id: true, at: true, body: true, author: { select: { name: true } } }, orderBy: { at: "asc" } },
      decisions: { select: { id: true, number: true, state: true, outcome: true, opensAt: true, closesAt: true }, orderBy: { number: "asc" } },
    },
  });
  if (!row) return undefined;
  const { recommendations, returns, notes, handlerId, ...rest } = row;
  const state = row.state as ApplicationState;
  const content = applicationDraft.parse(row.content);
  const edition = editionAt(at);
  const on = civilDateAt(at, edition.timeZone);
  const letters = recommendations.map(({ member, ...letter }) => ({
    ...letter,
    state: letter.state as RecommendationState,
    channel: letter.channel as LetterChannel | null,
    /** As it was found on the day on which the letter came. */
    seniority: letter.seniority as unknown as Finding<SeniorityFacts> | null,
    member: { id: member.id, shortName: member.shortName, teamName: member.teamName, organisationName: member.organisation.name },
    eligibility: eligibilityOn(member, on, edition),
  }));
  const current = letters.find((one) => one.state === "submitted" || one.state === "requested") ?? letters.find((one) => one.state === "declined" || one.state === "lapsed");
  const missing = completeness(content, edition, on);
  const facts = current ? { state: current.state, memberPresent: current.eligibility.joinedOn !== null } : null;
  const guided = row.guidedAt !== null;
  const timeline = (await caseTimeline(id, isForStaff)).map((entry) => ({ ...entry, by: handOf(entry, row.applicant.id) }));
  const [members, cases, names] = await Promise.all([membersLike(row), casesLike(row), namesIn(timeline)]);
  const may = (step: ApplicationStep) => mayProcessCases(actor) && isPossible(state, step);
  return {
    ...rest,
    state,
    content,
    letters,
    recommendation: current ?? null,
    returns: returns.map((one) => ({ ...one, reasons: one.reasons as unknown as readonly ReturnReason[] })),
    notes: mayProcessCases(actor) ? notes : [],
    handler: handlerId ? { id: handlerId, name: (await namesOf([handlerId]))[handlerId] ?? "" } : null,
    checks: { missing, missingFromOthers: caseCompleteness(facts, guided), members, cases },
    timeline,
    names,
    next: nextStep({ state, complete: missing.length === 0, recommendation: current?.state ?? null, guided }),
    may: {
      take: may("take"),
      addNote: mayProcessCases(actor),
      registerLetter: may("recommend") && current?.state !== "submitted",
      recordGuidance: may("guide") && !guided,
      sendBack: may("sendBack"),
      receive: may("receive"),
      refer: may("refer"),
    },
  };
}

const letterColumns = {
  id: true, state: true, requestedAt: true, answeredAt: true, letter: true, reason: true, channel: true, authorName: true, seniority: true,
  member: {
    select: {
      id: true, shortName: true, teamName: true, memberClass: true,
      organisation: { select: { name: true } }, memberships: { select: { joinedOn: true, endedOn: true } },
    },
  },
} as const satisfies Prisma.RecommendationSelect;

/** 4(1)4): whose turn it is, as `nextStep` says it of one case. */
const heldBy: Record<Holder, Prisma.ApplicationWhereInput> = {
  applicant: { OR: [{ state: { in: ["drafting", "returned"] } }, { state: "submitted", recommendations: { none: { state: { in: ["requested", "submitted"] } } } }] },
  recommender: { state: "submitted", recommendations: { some: { state: "requested" } } },
  secretariat: { OR: [{ state: "received" }, { state: "submitted", recommendations: { some: { state: "submitted" } } }] },
  committee: { state: "voting" },
};

/** How many open cases are in whose hands, and which has waited longest; nothing for whoever may not read cases. */
export async function caseloadView({ actor, at }: Caller) {
  if (!mayReadCases(actor)) return undefined;
  const heldCount = (holder: Holder) => database().application.count({ where: heldBy[holder] });
  const [applicant, recommender, secretariat, committee, oldest] = await Promise.all([
    heldCount("applicant"),
    heldCount("recommender"),
    heldCount("secretariat"),
    heldCount("committee"),
    database().application.findFirst({
      where: { state: { in: open } },
      select: { id: true, number: true, shortName: true, stateSince: true },
      orderBy: [{ stateSince: "asc" }, { number: "asc" }],
    }),
  ]);
  const { timeZone } = editionAt(at);
  const ageDays = oldest && daysBetween(civilDateAt(oldest.stateSince, timeZone), civilDateAt(at, timeZone));
  return { held: { applicant, recommender, secretariat, committee }, oldest: oldest && { ...oldest, ageDays: ageDays ?? 0 } };
}

function wanted({ q, state, owner, holder, age }: CaseFilter, personId: string, at: Date): Prisma.ApplicationWhereInput {
  const contains = { contains: q.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  const number = /^\d{1,9}$/.test(q) ? [{ number: Number(q) }] : [];
  const states: readonly string[] = state === "open" ? open : state === "all" ? applicationStates : [state];
  const owners = { anybody: {}, me: { handlerId: personId }, nobody: { handlerId: null } } as const;
  return {
    state: { in: [...states] },
    AND: holder === "anybody" ? [] : [heldBy[holder]],
    ...owners[owner],
    ...(age > 0 ? { stateSince: { lte: new Date(at.getTime() - age * 86_400_000) } } : {}),
    ...(q ? { OR: [{ teamName: contains }, { shortName: contains }, { organisationName: contains }, { applicant: { name: contains } }, ...number] } : {}),
  };
}

async function namesOf(ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return {};
  const people = await database().person.findMany({ where: { id: { in: known } }, select: { id: true, name: true } });
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}

/** Teams on the register, present and former, that bear the same name, organisation or number. Answered from the search index. */
async function membersLike(identity: Identity) {
  const { teamName, shortName, organisationName, corporateNumber } = identity;
  const names = [teamName, shortName, organisationName].filter((name) => name !== null && name !== "");
  const rows = await database().$queryRaw<(Identity & { memberId: string; joinedOn: Date; endedOn: Date | null })[]>`
    SELECT r.member_id AS "memberId", r.team_name AS "teamName", r.short_name AS "shortName", r.organisation_name AS "organisationName",
      o.corporate_number AS "corporateNumber", r.joined_on AS "joinedOn", r.ended_on AS "endedOn"
    FROM roster_entry r JOIN member m ON m.id = r.member_id JOIN organisation o ON o.id = m.organisation_id
    WHERE r.membership_id IN (
      SELECT same.membership_id FROM unnest(${names}::text[]) AS name, LATERAL (
        SELECT e.membership_id FROM roster_entry e WHERE e.pieces @> search_pieces(name)
          AND position(chr(10) || fold_name(name) || chr(10) IN chr(10) || e.folded || chr(10)) > 0 LIMIT 50) AS same
      UNION SELECT s.id FROM organisation o JOIN member m ON m.organisation_id = o.id JOIN membership s ON s.member_id = m.id
        WHERE o.corporate_number = ${corporateNumber || null})
    ORDER BY r.reading LIMIT 50`;
  return rows
    .map((row) => ({ ...row, joinedOn: civilDateAt(row.joinedOn, "UTC"), endedOn: row.endedOn && civilDateAt(row.endedOn, "UTC"), shared: sharedMarks(identity, row) }))
    .filter(({ shared }) => shared.length > 0);
}

/** Other open cases of the same team, organisation or number. */
async function casesLike(identity: Identity & { readonly id: string }) {
  const others = await database().application.findMany({
    where: { id: { not: identity.id }, state: { in: open } },
    select: { id: true, number: true, state: true, teamName: true, shortName: true, organisationName: true, corporateNumber: true },
    orderBy: { number: "desc" },
    take: 1000,
  });
  return others
    .map((other) => ({ ...other, state: other.state as ApplicationState, shared: sharedMarks(identity, other) }))
    .filter(({ shared }) => shared.length > 0);
}
