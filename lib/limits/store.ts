import type { Transaction } from "@/lib/platform/db";

export type Window = { readonly count: number; readonly startedAt: Date };

/** Makes whoever counts under the same key take turns until the change is done: many guesses at once are one after the other. */
export async function lockWindow(tx: Transaction, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 2))`;
}

/** The count under the key in the window that `at` falls in; undefined where nothing was counted in it. */
export async function loadWindow(tx: Transaction, key: string, at: Date, minutes: number): Promise<Window | undefined> {
  const window = await tx.rateWindow.findUnique({ where: { key }, select: { count: true, startedAt: true } });
  return window && window.startedAt.getTime() > at.getTime() - minutes * 60_000 ? window : undefined;
}

/** Counts one more under the key; begins a new window where the last one has passed. Safe against simultaneous callers. */
export async function countUp(tx: Transaction, key: string, at: Date, minutes: number): Promise<number> {
  const [row] = await tx.$queryRaw<[{ count: number }]>`INSERT INTO rate_window AS w (key, count, started_at) VALUES (${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN w.started_at > ${at}::timestamptz - make_interval(mins => ${minutes}) THEN w.count + 1 ELSE 1 END,
      started_at = CASE WHEN w.started_at > ${at}::timestamptz - make_interval(mins => ${minutes}) THEN w.started_at ELSE ${at}::timestamptz END
    RETURNING count`;
  return row.count;
}

export async function clearWindow(tx: Transaction, key: string): Promise<void> {
  await tx.rateWindow.deleteMany({ where: { key } });
}
