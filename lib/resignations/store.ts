import type { Transaction } from "@/lib/platform/db";
import type { LockedResignation, ResignationOutcome } from "./types";

/** The request as it is, its row held alone, with the vote that is open on it. */
export async function lockResignation(tx: Transaction, id: string): Promise<LockedResignation | undefined> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM resignation WHERE id = ${id}::uuid FOR UPDATE`;
  return row && loadResignation(tx, { id });
}

/** The request that stands for the term, if there is one; an index keeps two at once apart. */
export async function findPendingResignation(tx: Transaction, termId: string): Promise<LockedResignation | undefined> {
  return loadResignation(tx, { termId, outcome: null });
}

export async function insertResignation(tx: Transaction, request: { termId: string; reason: string; requestedAt: Date }): Promise<string> {
  const { id } = await tx.resignation.create({ data: request, select: { id: true } });
  return id;
}

export async function endResignation(tx: Transaction, id: string, outcome: ResignationOutcome, endedAt: Date): Promise<void> {
  await tx.resignation.update({ where: { id }, data: { outcome, endedAt }, select: { id: true } });
}

async function loadResignation(tx: Transaction, where: { id: string } | { termId: string; outcome: null }): Promise<LockedResignation | undefined> {
  const row = await tx.resignation.findFirst({
    where,
    select: { id: true, termId: true, outcome: true, term: { select: { personId: true } }, decisions: { where: { state: "open" }, select: { id: true, closesAt: true } } },
  });
  if (!row) return undefined;
  const { term, decisions, outcome, ...rest } = row;
  return { ...rest, personId: term.personId, outcome: outcome as ResignationOutcome | null, vote: decisions[0] ?? null };
}
