import type { Transaction } from "@/lib/platform/db";
import type { DecisionOutcome, Elector, LockedDecision, SeatInOffice, Verdict, VoteChoice, Wording } from "./types";

/** The decision as it is, its row held so that nobody closes it meanwhile; any number of voters may hold it at once. */
export async function shareDecision(tx: Transaction, id: string): Promise<LockedDecision | undefined> {
  const [row] = await tx.$queryRaw<LockedDecision[]>`SELECT id, number, kind, rule, application_id AS "applicationId", resignation_id AS "resignationId", state,
    opens_at AS "opensAt", closes_at AS "closesAt", edition_id AS "editionId" FROM decision WHERE id = ${id}::uuid FOR SHARE`;
  return row;
}

/** The decision as it is, its row held alone: waits for voters that are under way, and makes later ones wait. */
export async function lockDecision(tx: Transaction, id: string): Promise<LockedDecision | undefined> {
  const [row] = await tx.$queryRaw<LockedDecision[]>`SELECT id, number, kind, rule, application_id AS "applicationId", resignation_id AS "resignationId", state,
    opens_at AS "opensAt", closes_at AS "closesAt", edition_id AS "editionId" FROM decision WHERE id = ${id}::uuid FOR UPDATE`;
  return row;
}

/** One name on the frozen list, held so that two windows of one voter take turns. */
export async function lockElector(tx: Transaction, decisionId: string, personId: string) {
  const [elector] = await tx.$queryRaw<{ recused: boolean; attended: boolean }[]>`
    SELECT recused_at IS NOT NULL AS recused, attended_at IS NOT NULL AS attended
    FROM elector WHERE decision_id = ${decisionId}::uuid AND person_id = ${personId}::uuid FOR UPDATE`;
  return elector;
}

type KeyedVote = { readonly decisionId: string; readonly personId: string; readonly choice: VoteChoice; readonly sequence: number };

/**
 * How many ballots the voter has cast, and the one that bears the key already. A statement of its own behind the lock
 * on the voter: that one sees the table as it was before it had to wait for another window.
 */
export async function loadBallots(tx: Transaction, decisionId: string, personId: string, idempotencyKey: string) {
  const [row] = await tx.$queryRaw<[{ lastSequence: number; earlier: KeyedVote | null }]>`SELECT
    (SELECT coalesce(max(sequence), 0) FROM vote WHERE decision_id = ${decisionId}::uuid AND person_id = ${personId}::uuid) AS "lastSequence",
    (SELECT json_build_object('decisionId', decision_id, 'personId', person_id, 'choice', choice, 'sequence', sequence)
      FROM vote WHERE idempotency_key = ${idempotencyKey}::uuid) AS earlier`;
  return row;
}

/** Everybody on the frozen list, each with the ballot that counts: the last one. */
export async function loadElectors(tx: Transaction, decisionId: string): Promise<Elector[]> {
  return tx.$queryRaw<Elector[]>`SELECT e.person_id AS "personId", e.recused_at IS NOT NULL AS recused, e.attended_at IS NOT NULL AS attended,
      (SELECT v.choice FROM vote v WHERE v.decision_id = e.decision_id AND v.person_id = e.person_id ORDER BY v.sequence DESC LIMIT 1) AS choice
    FROM elector e WHERE e.decision_id = ${decisionId}::uuid ORDER BY e.seat`;
}

/** Who sits on the committee at the instant (6(2)). */
export async function loadSeatsInOffice(tx: Transaction, at: Date): Promise<SeatInOffice[]> {
  const terms = await tx.officeTerm.findMany({
    where: { office: "committee", startsAt: { lte: at }, OR: [{ endsAt: null }, { endsAt: { gt: at } }] },
    select: { personId: true, seat: true, memberId: true },
    orderBy: { seat: "asc" },
  });
  return terms.flatMap(({ seat, ...term }) => (seat === null ? [] : [{ ...term, seat }]));
}

export async function insertDecision(
  tx: Transaction,
  decision: Omit<LockedDecision, "id" | "number" | "state">,
  wording: Wording | null,
  electors: readonly SeatInOffice[],
): Promise<LockedDecision> {
  const { id, number } = await tx.decision.create({
    data: { ...decision, ...wording, state: "open", electors: { createMany: { data: electors.map((elector) => ({ ...elector })) } } },
    select: { id: true, number: true },
  });
  return { ...decision, id, number, state: "open" };
}

export async function insertVote(tx: Transaction, vote: KeyedVote & { readonly castAt: Date; readonly idempotencyKey: string }): Promise<void> {
  const { decisionId, personId, sequence, choice, castAt, idempotencyKey } = vote;
  await tx.$executeRaw`INSERT INTO vote (decision_id, person_id, sequence, choice, cast_at, idempotency_key)
    VALUES (${decisionId}::uuid, ${personId}::uuid, ${sequence}, ${choice}, ${castAt}, ${idempotencyKey}::uuid)`;
}

export async function markAttended(tx: Transaction, decisionId: string, personId: string, attendedAt: Date): Promise<void> {
  await tx.elector.updateMany({ where: { decisionId, personId, attendedAt: null }, data: { attendedAt } });
}

export async function markRecused(
  tx: Transaction,
  decisionId: string,
  personId: string,
  recusal: { recusedAt: Date | null; recusalReason: string | null },
): Promise<void> {
  await tx.elector.update({ where: { decisionId_personId: { decisionId, personId } }, data: recusal, select: { seat: true } });
}

/** Marks those who have not voted and were not yet reminded; who that is. */
export async function markReminded(tx: Transaction, decisionId: string, at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ personId: string }[]>`UPDATE elector e SET reminded_at = ${at}
    WHERE decision_id = ${decisionId}::uuid AND recused_at IS NULL AND reminded_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.decision_id = e.decision_id AND v.person_id = e.person_id)
    RETURNING person_id AS "personId"`;
  return rows.map(({ personId }) => personId);
}

export async function insertRemark(tx: Transaction, remark: { decisionId: string; authorId: string; at: Date; body: string }): Promise<string> {
  const { id } = await tx.remark.create({ data: remark, select: { id: true } });
  return id;
}

export async function storeResult(
  tx: Transaction,
  id: string,
  result: { closedAt: Date; outcome: DecisionOutcome; verdict: Verdict; sentenceJa: string; sentenceEn: string },
): Promise<void> {
  const { verdict, ...rest } = result;
  await tx.decision.update({
    where: { id },
    data: { ...rest, state: "closed", verdict: JSON.parse(JSON.stringify(verdict)) },
    select: { id: true },
  });
}

/** Ends the open vote on a case that its applicant took back; its number, where there was one. */
export async function withdrawDecision(tx: Transaction, applicationId: string, at: Date): Promise<{ id: string; number: number } | undefined> {
  const [row] = await tx.$queryRaw<{ id: string; number: number }[]>`UPDATE decision SET state = 'closed', outcome = 'withdrawn', closed_at = ${at}
    WHERE application_id = ${applicationId}::uuid AND state = 'open' RETURNING id, number`;
  return row;
}

/** The open motion of these very words, if there is one; an index keeps two at once apart. */
export async function findOpenMotion(tx: Transaction, title: string): Promise<{ number: number } | undefined> {
  const found = await tx.decision.findFirst({ where: { kind: "motion", state: "open", title }, select: { number: true } });
  return found ?? undefined;
}

/** Ends an open vote without a result: its motion was taken back. */
export async function endWithoutResult(tx: Transaction, id: string, closedAt: Date): Promise<void> {
  await tx.decision.update({ where: { id }, data: { state: "closed", outcome: "withdrawn", closedAt }, select: { id: true } });
}
