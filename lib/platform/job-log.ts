import { Logger } from "graphile-worker";
import { log } from "./logger";

/** The queue's own messages in our log: only what went wrong, since a failed job's message may quote what people typed. */
export const jobLog = new Logger(() => (level, message, facts = {}) => {
  if (level !== "error" && level !== "warning") return;
  const { error, job } = facts as { error?: unknown; job?: { id: string; task_identifier: string; attempts: number; max_attempts: number } };
  const which = job && { job: job.id, task: job.task_identifier, attempt: job.attempts, of: job.max_attempts };
  log[level === "error" ? "error" : "warn"](job ? "A job failed" : message, { ...which, error });
});
