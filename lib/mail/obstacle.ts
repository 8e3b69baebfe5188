import { emailField } from "@/lib/people/schema";
import type { Transaction } from "@/lib/platform/use-case";
import { isTimely } from "./rules/timeliness";
import { loadDecision, loadElectors, loadLinkEnd, type LockedMail } from "./store";
import type { DeliveryProblem } from "./types";

/** Why a mail must not go out now, however willing the server is. */
export async function obstacle(tx: Transaction, mail: LockedMail, at: Date): Promise<Extract<DeliveryProblem, "addressRefused" | "linkSpent" | "noLongerNeeded"> | undefined> {
  // Our own strict form, whatever the row says: a lenient parser could read a second recipient into it.
  if (emailField.safeParse(mail.toEmail).data !== mail.toEmail) return "addressRefused";
  if (mail.linkId) {
    const end = await loadLinkEnd(tx, mail.linkId);
    if (!end || end <= at) return "linkSpent";
  }
  if (mail.decisionId === null) return undefined;
  const decision = await loadDecision(tx, mail.decisionId);
  const electors = await loadElectors(tx, mail.decisionId);
  const awaited = electors.some((elector) => elector.awaited && elector.personId === mail.personId);
  return decision && !isTimely(mail.template, decision, awaited, at) ? "noLongerNeeded" : undefined;
}
