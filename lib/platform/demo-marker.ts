import { database, type Transaction } from "./db";
import { EnvironmentError } from "./env";
import type { Environment } from "./environment";

/** Whether the database holds the demo association: invented people whose password is known. */
export async function isDemoDatabase(): Promise<boolean> {
  const row = await database().associationSetting.findUnique({ where: { id: 1 }, select: { demo: true } });
  return row?.demo ?? false;
}

/** Production never starts on the demo's data, nor where it cannot tell. Throws where it would. */
export async function refuseDemoDatabase({ production, KIYAKU_DEMO }: Environment): Promise<void> {
  if (!production || KIYAKU_DEMO || !(await isDemoDatabase().catch(unreadable))) return;
  throw new EnvironmentError(["DATABASE_URL is the demo's database: its people are invented and their password is known. Use one of your own"]);
}

function unreadable(error: unknown): never {
  const reason = String(error instanceof Error ? error.message : error).trim().split("\n").at(-1);
  throw new EnvironmentError([`DATABASE_URL leads to a database that cannot be read; it must run and be up to date (npm run migrate). ${reason}`]);
}

/** Marks the database as the demo's for good, while nothing is in it yet; false, and nothing done, where something is. */
export async function markDemoDatabase(tx: Transaction): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: number }[]>`SELECT s.id FROM association_setting s, audit_head h
    WHERE NOT s.demo AND s.register_opened_at IS NULL AND h.seq = 0
      AND NOT EXISTS (SELECT FROM person) AND NOT EXISTS (SELECT FROM member) AND NOT EXISTS (SELECT FROM join_intent)
    FOR UPDATE OF s`;
  if (rows.length === 0) return false;
  await tx.associationSetting.update({ where: { id: 1 }, data: { demo: true }, select: { id: true } });
  return true;
}
