import type { Caller } from "@/lib/kernel/caller";
import { isId } from "@/lib/kernel/id";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { linkAddress } from "./link-address";
import { mayFollowLinks, mayReadMails, mayResendMails } from "./policy";
import type { MailFilter } from "./schema";
import type { DeliveryProblem, MailState } from "./types";

const pageSize = 50;

/** The mail log, the latest first, for those who may read it. */
export async function mailList({ actor }: Caller, { q, state, page }: MailFilter) {
  if (!mayReadMails(actor)) return { rows: [], total: 0, failed: 0, pageSize };
  const containing = { contains: literally(q), mode: "insensitive" } as const;
  const where = {
    ...(state && { state }),
    ...(q && { OR: [{ toEmail: containing }, { toName: containing }, { subject: containing }] }),
  };
  const select = { id: true, toName: true, toEmail: true, subject: true, state: true, lastError: true, writtenAt: true, sentAt: true } as const;
  const [found, total, failed] = await Promise.all([
    database().mailMessage.findMany({ where, select, orderBy: [{ writtenAt: "desc" }, { id: "asc" }], skip: (page - 1) * pageSize, take: pageSize }),
    database().mailMessage.count({ where }),
    database().mailMessage.count({ where: { state: "failed" } }),
  ]);
  const rows = found.map((row) => ({ ...row, state: row.state as MailState, lastError: row.lastError as DeliveryProblem | null }));
  return { rows, total, failed, pageSize };
}

/**
 * One mail as it reads. Its single-use link stays closed but for the demo's staff; `spent` says whether it would still
 * open anything. Undefined for whoever may not read the log.
 */
export async function mailView({ actor, at }: Caller, id: string) {
  if (!mayReadMails(actor) || !isId(id)) return undefined;
  const row = await database().mailMessage.findUnique({
    where: { id },
    select: {
      id: true, toName: true, toEmail: true, locale: true, subject: true, body: true, path: true, linkId: true, caseId: true,
      state: true, attempts: true, lastError: true, writtenAt: true, sentAt: true,
    },
  });
  if (!row) return undefined;
  const { linkId, ...mail } = row;
  const { KIYAKU_DEMO, MAIL_FROM } = env();
  const link = linkId && (await database().oneTimeLink.findUnique({ where: { id: linkId }, select: { expiresAt: true, usedAt: true } }));
  const open = Boolean(link && !link.usedAt && link.expiresAt > at);
  return {
    ...mail,
    state: mail.state as MailState,
    lastError: mail.lastError as DeliveryProblem | null,
    from: MAIL_FROM,
    link: linkId ? { spent: !open, address: open && mayFollowLinks(actor, KIYAKU_DEMO) ? linkAddress(mail.path, linkId) : null } : null,
    may: { resend: mayResendMails(actor) && (!linkId || open) },
  };
}


/** What was typed stands for itself: `%` and `_` are no patterns. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
