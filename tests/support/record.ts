import { database } from "@/lib/platform/db";

/** The kinds of event recorded from that place of the record on, in order, with what they hold. */
export async function recordedSince(seq: bigint) {
  const rows = await database().auditRecord.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" } });
  return rows.map(({ event, actor, caseId, article, objectId, data }) => ({
    event, actor, caseId, article, objectId, data: JSON.parse(data) as Record<string, unknown>,
  }));
}

/** The present end of the record. */
export async function endOfRecord(): Promise<bigint> {
  const { seq } = await database().auditHead.findUniqueOrThrow({ where: { id: 1 } });
  return seq;
}

/** The jobs queued for events after that place of the record: which task for which event. */
export async function queuedSince(seq: bigint): Promise<string[]> {
  const rows = await database().$queryRaw<{ task: string; event: string }[]>`
    SELECT t.identifier AS task, j.payload #>> '{event,type}' AS event
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE (j.payload #>> '{seq}')::bigint > ${seq} ORDER BY j.id`;
  return rows.map(({ task, event }) => `${task} ${event}`);
}

/**
 * One hash over every row of every table, jobs included: the same before and after means that nothing was left behind.
 * Windows of the request limits are left out; they count refusals on purpose.
 */
export async function footprint(without: readonly string[] = []): Promise<string> {
  const left = ["rate_window", ...without];
  const [row] = await database().$queryRaw<[{ footprint: string }]>`
    SELECT string_agg(c.relname || ':' || md5(query_to_xml(format('SELECT * FROM %s t ORDER BY t::text', c.oid::regclass), true, true, '')::text), ' '
      ORDER BY c.oid::regclass::text) AS footprint
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND (n.nspname = 'public' AND c.relname <> ALL(${left}::text[]) OR c.relname = '_private_jobs')`;
  return row.footprint;
}
