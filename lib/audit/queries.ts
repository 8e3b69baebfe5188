import type { Caller } from "@/lib/kernel/caller";
import { addDays, startOfDay } from "@/lib/kernel/civil-date";
import type { JsonValue } from "@/lib/kernel/domain-event";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { namesIn } from "@/lib/timeline/queries";
import { mayReadRecord } from "./policy";
import type { RecordFilter } from "./schema";
import { chainStart, followChain, type ChainFault } from "./verification";

/** The association's calendar, by which days are typed. */
const zone = "Asia/Tokyo";

export const recordsPerPage = 50;

const shown = { seq: true, at: true, actor: true, event: true, objectType: true, objectId: true, caseId: true, article: true, data: true } as const;

/** The record, the latest first, a page of it before a place; nothing for whoever may not read it. */
export async function recordList({ actor }: Caller, filter: RecordFilter) {
  const where = mayReadRecord(actor) ? await conditions(filter) : undefined;
  if (!where) return { records: [], names: {}, isMore: false };
  const rows = await database().auditRecord.findMany({ where, select: shown, orderBy: { seq: "desc" }, take: recordsPerPage + 1 });
  return { ...(await readable(rows.slice(0, recordsPerPage))), isMore: rows.length > recordsPerPage };
}

export type ChainCheck = { readonly records: number } & ({ readonly intact: true; readonly hash: string } | { readonly intact: false; readonly fault: ChainFault });

/** Computes every hash of the record anew, from the first one to the end that was there when it began. */
export async function verifyChain({ actor }: Caller): Promise<ChainCheck | undefined> {
  if (!mayReadRecord(actor)) return undefined;
  const head = await database().auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } });
  let end = chainStart;
  for (;;) {
    const records = await database().auditRecord.findMany({ where: { seq: { gt: end.seq, lte: head.seq } }, orderBy: { seq: "asc" }, take: 2000 });
    const followed = followChain(end, records);
    if ("fault" in followed) return { intact: false, records: Number(head.seq), fault: followed.fault };
    end = followed.end;
    if (records.length < 2000) break;
  }
  const beyond = await database().auditRecord.count({ where: { seq: { gt: head.seq } } });
  const current = await database().auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true } });
  const whole = end.seq === head.seq && end.hash === head.hash && (beyond === 0 || current.seq > head.seq);
  if (!whole) return { intact: false, records: Number(head.seq), fault: { seq: end.seq + 1n, reason: "end" } };
  return { intact: true, records: Number(head.seq), hash: head.hash };
}

/** What the filter asks for; undefined where nothing can match. */
async function conditions({ case: number, type, who, from, until, before }: RecordFilter): Promise<Prisma.AuditRecordWhereInput | undefined> {
  const caseRow = number === null ? null : await database().application.findUnique({ where: { number }, select: { id: true } });
  if (number !== null && !caseRow) return undefined;
  return {
    ...(caseRow && { caseId: caseRow.id }),
    ...(type && { event: { startsWith: type.includes(".") ? `${type}/` : `${type}.` } }),
    ...(who && (await actsOf(who))),
    ...((from ?? until) && { at: { ...(from && { gte: startOfDay(from, zone) }), ...(until && { lt: startOfDay(addDays(until, 1), zone) }) } }),
    ...(before && { seq: { lt: before } }),
  };
}

/** What such people did, and what happened to their accounts before they were signed in. */
async function actsOf(who: string): Promise<Prisma.AuditRecordWhereInput> {
  const people = await database().person.findMany({
    where: { OR: [{ name: { contains: who } }, { email: who.toLowerCase() }] },
    select: { id: true },
    take: 200,
  });
  const ids = people.map(({ id }) => id);
  return { OR: [{ actor: { in: ids.map((id) => `person:${id}`) } }, { actor: "anonymous", objectType: "person", objectId: { in: ids } }] };
}

type Row = Prisma.AuditRecordGetPayload<{ select: typeof shown }>;

/** With the kind of event, its facts, and the names of whom and what they speak of. */
async function readable(rows: readonly Row[]) {
  const caseIds = [...new Set(rows.flatMap(({ caseId }) => caseId ?? []))];
  const cases = await database().application.findMany({ where: { id: { in: caseIds } }, select: { id: true, number: true } });
  const numbers = new Map(cases.map(({ id, number }) => [id, number]));
  const records = rows.map(({ seq, event, data, caseId, objectType, objectId, ...row }) => ({
    ...row,
    seq: Number(seq),
    type: event.replace(/\/\d+$/, ""),
    /** Whose account it is about, where it is about one. */
    accountId: objectType === "person" ? objectId : null,
    caseId,
    caseNumber: (caseId && numbers.get(caseId)) || null,
    data: JSON.parse(data) as Readonly<Record<string, JsonValue>>,
  }));
  return { records, names: await namesIn([...records, ...records.map(({ accountId }) => ({ data: { personId: accountId } }))]) };
}
