import { runOnce, type TaskList } from "graphile-worker";
import { Pool } from "pg";
import { tasks } from "@/lib/jobs/tasks";
import { jobLog } from "@/lib/platform/job-log";

/** Works the jobs that are due, and those that they queue, until none is left. Failed ones wait for their next turn. */
export async function workJobs(only: readonly (keyof typeof tasks)[] = ["writeMails", "deliverMail", "closeDecision", "remindElectors"]): Promise<void> {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 3 });
  pool.on("error", () => undefined).on("connect", (client) => client.on("error", () => undefined));
  const taskList = Object.fromEntries(only.map((task) => [task, tasks[task]])) as unknown as TaskList;
  try {
    await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: jobLog });
  } finally {
    await pool.end();
  }
}
