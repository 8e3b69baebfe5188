import { database } from "./db";

/** The database's clock: the only one that opens, closes and dates anything, whatever the application host believes. */
export async function databaseNow(): Promise<Date> {
  const [row] = await database().$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`;
  return row.now;
}

/** Milliseconds of this process, for measuring and for short limits kept in memory; never for a decision. */
export function processMilliseconds(): number {
  return Math.floor(performance.now());
}
