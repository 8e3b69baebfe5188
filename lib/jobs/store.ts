import type { Transaction } from "@/lib/platform/db";
import type { Cleared } from "./events";

const days = { unconfirmedIntent: 7, endedLinkOrSession: 30, rateWindow: 1 } as const;

/** Deletes what is past its time, and counts it. No window of the limits is longer than an hour. */
export async function deleteExpired(tx: Transaction, at: Date): Promise<Cleared> {
  const before = (count: number) => new Date(at.getTime() - count * 86_400_000);
  const ended = { lt: before(days.endedLinkOrSession) };
  const intents = await tx.joinIntent.deleteMany({ where: { confirmedAt: null, statedAt: { lt: before(days.unconfirmedIntent) } } });
  const links = await tx.oneTimeLink.deleteMany({ where: { OR: [{ usedAt: ended }, { expiresAt: ended }] } });
  const sessions = await tx.session.deleteMany({ where: { OR: [{ endedAt: ended }, { expiresAt: ended }] } });
  const windows = await tx.rateWindow.deleteMany({ where: { startedAt: { lt: before(days.rateWindow) } } });
  return { joinIntents: intents.count, links: links.count, sessions: sessions.count, rateWindows: windows.count };
}
