import type { Pool } from "pg";
import { log } from "./logger";

const seconds = { between: 30, mostForATask: 120 };

/**
 * Gives back the jobs of workers that died in the middle, now and from time to time. The queue itself waits four hours,
 * too long for a committee's closing time; no task of ours takes two minutes. Returns how to stop.
 */
export async function releaseAbandonedJobs(pool: Pool): Promise<() => void> {
  await release(pool);
  const timer = setInterval(() => void release(pool), seconds.between * 1000);
  return () => clearInterval(timer);
}

async function release(pool: Pool): Promise<void> {
  try {
    // Each worker of the queue has one job at a time, so that none of a living one is given back.
    await pool.query(
      `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
        WHERE locked_at < now() - make_interval(secs => $1) HAVING count(*) > 0`,
      [seconds.mostForATask],
    );
  } catch (error) {
    log.warn("Abandoned jobs could not be given back", { error });
  }
}
