import canonicalize from "canonicalize";
import type { Caller } from "@/lib/kernel/caller";
import type { DomainEvent } from "@/lib/kernel/domain-event";
import type { Transaction } from "./db";
import { addJob } from "./jobs";
import { actorName } from "./actor-name";

/** Appends one audit record for each event and queues the jobs that follow from it, in the transaction of the change. */
export async function writeEvidence(tx: Transaction, caller: Caller, events: readonly DomainEvent[]): Promise<void> {
  for (const event of events) {
    const seq = await appendRecord(tx, caller, event);
    const payload = { seq: seq.toString(), at: caller.at.toISOString(), correlationId: caller.correlationId, event };
    for (const { task, runAt } of event.jobs ?? []) await addJob(tx, task, payload, { runAt });
  }
}

async function appendRecord(tx: Transaction, { actor, at, correlationId }: Caller, event: DomainEvent): Promise<bigint> {
  const [row] = await tx.$queryRaw<[{ seq: bigint }]>`SELECT append_audit_record(${at}::timestamptz, ${actorName(actor)},
    ${`${event.type}/${event.version}`}, ${event.object.type}, ${event.object.id}, ${event.caseId ?? null}::text,
    ${event.article ?? null}::text, ${correlationId}, ${canonicalize(event.data) ?? "{}"}) AS seq`;
  return row.seq;
}
