import { run, type TaskList } from "graphile-worker";
import { Pool } from "pg";
import type { DomainEvent, Job, Task } from "@/lib/kernel/domain-event";
import type { Transaction } from "./db";
import { env } from "./env";
import { log } from "./logger";

/** What a task is given: the event that it follows from, with its place in the record. */
export type JobPayload = { readonly seq: string; readonly at: string; readonly event: DomainEvent };

/** What each task does. A task that throws is tried again later, with growing pauses. */
export type Tasks = Readonly<Record<Task, (payload: JobPayload) => Promise<void>>>;

/** Queues a job in the transaction: it runs if and only if the change commits. */
export async function addJob(tx: Transaction, { task, runAt }: Job, payload: JobPayload): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(${task}, payload => ${JSON.stringify(payload)}::json,
    run_at => ${runAt ?? null}::timestamptz, max_attempts => 12)`;
}

/** Works the queue in this process until stopped. Several processes may work the same queue. */
export async function startWorker(tasks: Tasks): Promise<{ stop(): Promise<void> }> {
  const pool = new Pool({ connectionString: env().DATABASE_URL, max: 4, options: "-c TimeZone=UTC" });
  pool.on("error", (error) => log.error("Job database connection lost", { error }));
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    crontab: "*/15 * * * * clearExpired",
    taskList: tasks as unknown as TaskList,
  });
  return {
    async stop() {
      await runner.stop();
      await pool.end();
    },
  };
}
