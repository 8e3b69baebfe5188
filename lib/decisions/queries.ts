import { holds, type Caller, type PersonActor } from "@/lib/kernel/caller";
import { database } from "@/lib/platform/db";
import { mayReadFile } from "./policy";
import { isOpenAt } from "./rules/voting";
import { outstanding, tally } from "./rules/tally";
import type { DecisionKind, DecisionOutcome, DecisionRule, DecisionState, Verdict, VoteChoice } from "./types";

const listed = {
  id: true, number: true, kind: true, state: true, opensAt: true, closesAt: true, closedAt: true, outcome: true,
  application: { select: { id: true, number: true, shortName: true, teamName: true, organisationName: true } },
} as const;

/** The decisions that a committee member, the secretariat or an auditor may see; the open ones first, by closing time. */
export async function decisionList({ actor, at }: Caller<PersonActor>) {
  if (!mayReadFile(actor)) return [];
  const rows = await database().decision.findMany({
    select: {
      ...listed,
      electors: { where: { personId: actor.personId }, select: { recusedAt: true, attendedAt: true, votes: lastVote } },
    },
    orderBy: [{ state: "desc" }, { closesAt: "asc" }],
    take: 200,
  });
  return rows.map(({ electors: [mine], ...row }) => ({
    ...row,
    kind: row.kind as DecisionKind,
    state: row.state as DecisionState,
    outcome: row.outcome as DecisionOutcome | null,
    open: isOpenAt({ ...row, state: row.state as DecisionState }, at),
    mine: mine ? { recused: mine.recusedAt !== null, choice: (mine.votes[0]?.choice ?? null) as VoteChoice | null } : null,
  }));
}

const lastVote = { select: { choice: true, castAt: true, sequence: true }, orderBy: { sequence: "desc" }, take: 1 } as const;

/**
 * The file of one decision. How others voted stays unseen until it is closed; that they attended does not, because the
 * quorum is everybody's concern. Undefined for whoever may not read it.
 */
export async function decisionView({ actor, at }: Caller<PersonActor>, id: string) {
  if (!mayReadFile(actor)) return undefined;
  const row = await database().decision.findUnique({
    where: { id },
    select: {
      ...listed,
      rule: true, editionId: true, verdict: true, sentenceJa: true, sentenceEn: true,
      electors: {
        select: {
          personId: true, seat: true, recusedAt: true, recusalReason: true, attendedAt: true,
          person: { select: { name: true } }, member: { select: { shortName: true } }, votes: lastVote,
        },
        orderBy: { seat: "asc" },
      },
      remarks: { select: { id: true, at: true, body: true, author: { select: { name: true } } }, orderBy: { at: "asc" } },
    },
  });
  if (!row) return undefined;
  const state = row.state as DecisionState;
  const electors = row.electors.map((elector) => ({
    personId: elector.personId,
    name: elector.person.name,
    seat: elector.seat,
    team: elector.member?.shortName ?? null,
    recused: elector.recusedAt !== null,
    recusalReason: elector.recusalReason,
    attended: elector.attendedAt !== null,
    choice: (elector.votes[0]?.choice ?? null) as VoteChoice | null,
    castAt: elector.votes[0]?.castAt ?? null,
  }));
  const mine = electors.find((elector) => elector.personId === actor.personId);
  const { inOffice, recused, present } = tally(electors);
  return {
    ...row,
    kind: row.kind as DecisionKind,
    rule: row.rule as DecisionRule,
    state,
    outcome: row.outcome as DecisionOutcome | null,
    verdict: row.verdict as Verdict | null,
    open: isOpenAt({ ...row, state }, at),
    count: { inOffice, recused, present, yes: 0, no: 0, abstain: 0 },
    outstanding: outstanding(electors),
    mine: mine ?? null,
    electors: electors.map((elector) => (state === "closed" || elector === mine ? elector : { ...elector, choice: null, castAt: null })),
    may: {
      vote: holds(actor, "committee") && mine !== undefined && !mine.recused,
      recuseOthers: holds(actor, "secretariat"),
      close: holds(actor, "chair") || holds(actor, "viceChair"),
    },
  };
}

/** How many open decisions wait for this person's ballot. */
export async function openBallotCount({ actor, at }: Caller<PersonActor>): Promise<number> {
  return database().elector.count({
    where: {
      personId: actor.personId,
      recusedAt: null,
      votes: { none: {} },
      decision: { state: "open", opensAt: { lte: at }, closesAt: { gt: at } },
    },
  });
}
