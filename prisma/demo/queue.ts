import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { remindElectors } from "@/lib/decisions/usecases/remind-electors";
import { carryOutDeparture } from "@/lib/departures/usecases/carry-out-departure";
import type { Result } from "@/lib/kernel/result";
import { beginDelivery } from "@/lib/mail/usecases/begin-delivery";
import { writeMails } from "@/lib/mail/usecases/write-mails";
import { database } from "@/lib/platform/db";
import type { EventPayload } from "@/lib/platform/jobs";
import { granted, systemCallerAt } from "./callers";

type DueJob = { readonly id: string; readonly task: string; readonly due: Date; readonly payload: EventPayload & { readonly mailId: string } };

/**
 * Works the queue as the server would have done by that instant: mails are written on the day of what they tell, voters
 * are reminded and votes closed at their time. What is due later stays in the queue for the server.
 */
export async function workQueue(until: Date): Promise<void> {
  for (let jobs = await nextJobs(until); jobs.length > 0; jobs = await nextJobs(until)) {
    // Deliveries do not wait for each other; there are many.
    for (let first = 0; first < jobs.length; first += 8) (await Promise.all(jobs.slice(first, first + 8).map(done))).forEach(allowed);
    await database().$queryRaw`SELECT id FROM graphile_worker.complete_jobs(${jobs.map(({ id }) => BigInt(id))}::bigint[])`;
  }
}

/** Those that are due first, all of one instant. A mail is delivered when it was written. */
async function nextJobs(until: Date): Promise<DueJob[]> {
  return database().$queryRaw<DueJob[]>`SELECT id::text, task, payload, due FROM (
      SELECT *, min(due) OVER () AS first FROM (
        SELECT j.id, t.identifier AS task, j.payload, CASE t.identifier
          WHEN 'writeMails' THEN (j.payload ->> 'at')::timestamptz WHEN 'deliverMail' THEN m.written_at ELSE j.run_at END AS due
        FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
          LEFT JOIN mail_message m ON t.identifier = 'deliverMail' AND m.id = (j.payload ->> 'mailId')::uuid
      ) jobs
    ) dated WHERE due = first AND due <= ${until} ORDER BY dated.id`;
}

async function done({ task, due, payload }: DueJob): Promise<Result<unknown>> {
  const caller = { ...systemCallerAt(task, due), correlationId: payload.correlationId };
  if (task === "writeMails") return writeMails(caller, payload);
  // The demo has no mail server, whatever the environment says: its people's addresses are nobody's.
  if (task === "deliverMail") return beginDelivery(caller, { mailId: payload.mailId, hasServer: false });
  if (task === "carryOutDeparture") return carryOutDeparture(caller, { departureId: payload.event.object.id });
  const input = { decisionId: payload.event.object.id };
  if (task === "closeDecision") return closeDecision(caller, input);
  if (task === "remindElectors") return remindElectors(caller, input);
  throw new Error(`The demo does not know how to ${task}`);
}

/** The chair may have closed a vote before its time, and an applicant withdrawn from it; a notice may have been taken back. */
function allowed(result: Result<unknown>): void {
  if (result.ok || !["decision.alreadyClosed", "departure.alreadyEnded"].includes(result.refusal.code)) granted(result);
}
