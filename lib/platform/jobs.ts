import { run, type TaskList } from "graphile-worker";
import { Pool } from "pg";
import type { DomainEvent, EventTask } from "@/lib/kernel/domain-event";
import { releaseAbandonedJobs } from "./abandoned-jobs";
import type { Transaction } from "./db";
import { env } from "./env";
import { jobLog } from "./job-log";
import { log } from "./logger";

/** What a task is given that follows from an event: the event, with its place in the record and its trace. */
export type EventPayload = { readonly seq: string; readonly at: string; readonly correlationId: string; readonly event: DomainEvent };

/** What each task is given. `clearExpired` runs by the clock and is told nothing. */
type Payloads = Readonly<Record<EventTask, EventPayload>> & {
  readonly deliverMail: { readonly mailId: string; readonly correlationId: string };
  readonly clearExpired: unknown;
};

export type Task = keyof Payloads;

/** What each task does. A task that throws is tried again later, with growing pauses. */
export type Tasks = { readonly [T in Task]: (payload: Payloads[T]) => Promise<void> };

/** A job with a key takes the place of one with the same key that has not begun. */
type Plan = { readonly runAt?: Date | undefined; readonly key?: string; readonly mostAttempts?: number };

/** Queues a job in the transaction: it runs if and only if the change commits. */
export async function addJob<T extends Task>(tx: Transaction, task: T, payload: Payloads[T], plan: Plan = {}): Promise<void> {
  const { runAt = null, key = null, mostAttempts = 12 } = plan;
  await tx.$executeRaw`SELECT graphile_worker.add_job(${task}, payload => ${JSON.stringify(payload)}::json,
    run_at => ${runAt}::timestamptz, job_key => ${key}::text, max_attempts => ${mostAttempts}::int)`;
}

/** Works the queue in this process until stopped. Several processes may work the same queue. */
export async function startWorker(tasks: Tasks): Promise<{ stop(): Promise<void> }> {
  const pool = new Pool({ connectionString: env().DATABASE_URL, max: 4, options: "-c TimeZone=UTC" });
  const lost = (error: Error) => log.error("Job database connection lost", { error });
  pool.on("error", lost).on("connect", (client) => client.on("error", lost));
  const stopReleasing = await releaseAbandonedJobs(pool);
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    crontab: "*/15 * * * * clearExpired",
    taskList: tasks as unknown as TaskList,
    logger: jobLog,
  });
  return {
    async stop() {
      stopReleasing();
      await runner.stop();
      await pool.end();
    },
  };
}
