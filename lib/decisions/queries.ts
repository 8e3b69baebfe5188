import { applicationDraft } from "@/lib/applications/schema";
import type { LetterChannel } from "@/lib/applications/types";
import type { Edition } from "@/lib/bylaws/edition";
import { editionOfId } from "@/lib/bylaws/edition-in-force";
import type { Finding } from "@/lib/bylaws/finding";
import { holds, type Caller, type PersonActor } from "@/lib/kernel/caller";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { isId } from "@/lib/kernel/id";
import { seniority, type SeniorityFacts } from "@/lib/members/rules/seniority";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { mayPutMotions, mayReadFile } from "./policy";
import { outstanding, tally } from "./rules/tally";
import { isOpenAt } from "./rules/voting";
import type { DecisionKind, DecisionOutcome, DecisionRule, DecisionState, Verdict, VoteChoice } from "./types";

const listed = {
  id: true, number: true, kind: true, title: true, state: true, opensAt: true, closesAt: true, closedAt: true, outcome: true,
} as const satisfies Prisma.DecisionSelect;

const team = { id: true, number: true, shortName: true, teamName: true, organisationName: true } as const;

const request = { select: { reason: true, requestedAt: true, term: { select: { seat: true, person: { select: { name: true } } } } } } as const;

const lastVote = { select: { choice: true, castAt: true, sequence: true }, orderBy: { sequence: "desc" }, take: 1 } as const;

/** The decisions that a committee member, the secretariat or an auditor may see: open ones by closing time, then the latest results. */
export async function decisionList({ actor, at }: Caller<PersonActor>) {
  if (!mayReadFile(actor)) return [];
  const rows = await database().decision.findMany({
    select: {
      ...listed,
      application: { select: team },
      resignation: request,
      electors: { where: { personId: actor.personId }, select: { recusedAt: true, attendedAt: true, votes: lastVote } },
    },
    orderBy: [{ state: "desc" }, { closesAt: "desc" }],
    take: 200,
  });
  const decisions = rows.map(({ electors: [mine], ...row }) => ({
    ...named(row),
    open: isOpenAt({ ...row, state: row.state as DecisionState }, at),
    mine: mine ? { recused: mine.recusedAt !== null, choice: (mine.votes[0]?.choice ?? null) as VoteChoice | null } : null,
  }));
  const open = decisions.filter(({ state }) => state === "open").reverse();
  return [...open, ...decisions.filter(({ state }) => state === "closed")];
}


/**
 * The file of one decision. How others voted stays unseen until it is closed; that they attended does not, because the
 * quorum is everybody's concern. Undefined for whoever may not read it.
 */
export async function decisionView({ actor, at }: Caller<PersonActor>, id: string) {
  if (!mayReadFile(actor) || !isId(id)) return undefined;
  const row = await database().decision.findUnique({ where: { id }, select: file });
  if (!row) return undefined;
  const state = row.state as DecisionState;
  const edition = editionOfId(row.editionId);
  const electors = row.electors.map(elector);
  const mine = electors.find(({ personId }) => personId === actor.personId) ?? null;
  const { inOffice, recused, present } = tally(electors);
  return {
    ...named(row),
    rule: row.rule as DecisionRule,
    edition,
    verdict: row.verdict as Verdict | null,
    sentence: row.sentenceJa && row.sentenceEn ? { ja: row.sentenceJa, en: row.sentenceEn } : null,
    open: isOpenAt({ ...row, state }, at),
    count: { inOffice, recused, present, yes: 0, no: 0, abstain: 0 },
    outstanding: outstanding(electors),
    mine,
    electors: electors.map((other) => (state === "closed" || other === mine ? other : { ...other, choice: null, castAt: null })),
    dossier: row.application && dossier(row.application, edition, row.closedAt ?? at),
    remarks: row.remarks.map(({ author, ...remark }) => ({ ...remark, author: author.name })),
    may: {
      takePart: holds(actor, "committee") && mine !== null && !mine.recused,
      recuseOthers: holds(actor, "secretariat"),
      close: holds(actor, "chair") || holds(actor, "viceChair"),
      withdraw: mayPutMotions(actor) && row.kind === "motion" && isOpenAt({ ...row, state }, at),
    },
  };
}


const file = {
  ...listed,
  body: true, rule: true, resignation: request, editionId: true, verdict: true, sentenceJa: true, sentenceEn: true,
  application: {
    select: {
      ...team,
      content: true, submittedAt: true,
      recommendations: {
        where: { state: "submitted" },
        select: {
          letter: true, channel: true, authorName: true, answeredAt: true, seniority: true,
          member: { select: { id: true, shortName: true, teamName: true, memberships: { select: { joinedOn: true, endedOn: true } } } },
        },
        orderBy: { answeredAt: "desc" },
        take: 1,
      },
    },
  },
  electors: {
    select: {
      personId: true, seat: true, recusedAt: true, recusalReason: true, attendedAt: true,
      person: { select: { name: true } }, member: { select: { shortName: true } }, votes: lastVote,
    },
    orderBy: { seat: "asc" },
  },
  remarks: { select: { id: true, at: true, body: true, author: { select: { name: true } } }, orderBy: { at: "asc" } },
} as const satisfies Prisma.DecisionSelect;

type FileRow = Prisma.DecisionGetPayload<{ select: typeof file }>;

function named<R extends { kind: string; state: string; outcome: string | null }>(row: R) {
  return { ...row, kind: row.kind as DecisionKind, state: row.state as DecisionState, outcome: row.outcome as DecisionOutcome | null };
}

function elector(row: FileRow["electors"][number]) {
  return {
    personId: row.personId,
    name: row.person.name,
    seat: row.seat,
    team: row.member?.shortName ?? null,
    recused: row.recusedAt !== null,
    recusalReason: row.recusalReason,
    attended: row.attendedAt !== null,
    choice: (row.votes[0]?.choice ?? null) as VoteChoice | null,
    castAt: row.votes[0]?.castAt ?? null,
  };
}

/** What the committee judges: the application as it was put, and the letter that recommends it. */
function dossier({ content, submittedAt, recommendations: [letter] }: NonNullable<FileRow["application"]>, edition: Edition, at: Date) {
  return { content: applicationDraft.parse(content), submittedAt, letter: letter ? { ...letterOf(letter), recheck: recheck(letter, edition, at) } : null };
}

type LetterRow = NonNullable<FileRow["application"]>["recommendations"][number];

function letterOf({ letter, channel, authorName, answeredAt, seniority: found, member }: LetterRow) {
  return {
    text: letter ?? "",
    channel: channel as LetterChannel | null,
    authorName,
    answeredAt,
    member: { id: member.id, shortName: member.shortName, teamName: member.teamName },
    seniority: found as unknown as Finding<SeniorityFacts> | null,
  };
}

/** Reading A4: looked at once more for the decision, as a warning only; null where the recommender is a member no more. */
function recheck({ member }: LetterRow, edition: Edition, at: Date): Finding<SeniorityFacts> | null {
  const on = civilDateAt(at, edition.timeZone);
  const days = member.memberships.map(({ joinedOn, endedOn }) => ({ joinedOn: civilDateAt(joinedOn, "UTC"), endedOn: endedOn && civilDateAt(endedOn, "UTC") }));
  const present = days.find(({ joinedOn, endedOn }) => joinedOn <= on && (endedOn === null || endedOn > on));
  return present ? seniority(present.joinedOn, on, edition) : null;
}
