import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { mailGivenUp, mailSent } from "../events";
import { mayDeliver } from "../policy";
import { lockMail, updateMail } from "../store";
import type { DeliveryProblem } from "../types";

type RecordDeliveryInput = { readonly mailId: string; readonly problem: DeliveryProblem | null };

/** With the queue's growing pauses this is tried for about a day. */
const mostAttempts = 12;

/** Keeps how an attempt to send went: sent, to be tried again, or given up after the last attempt. */
export const recordDelivery = defineUseCase(async ({ tx, caller: { actor, at } }, { mailId, problem }: RecordDeliveryInput) => {
  if (!mayDeliver(actor)) return refuse({ code: "forbidden" });
  const mail = await lockMail(tx, mailId);
  if (mail?.state !== "queued") return unchanged({ again: false });
  const attempts = mail.attempts + 1;
  if (!problem) {
    await updateMail(tx, mailId, { state: "sent", attempts, lastError: null, sentAt: at });
    return accept({ again: false }, [mailSent(mailId, mail.template)]);
  }
  const last = attempts >= mostAttempts;
  await updateMail(tx, mailId, { state: last ? "failed" : "queued", attempts, lastError: problem });
  // A failed attempt changes nothing of the association's; only giving up does.
  return last ? accept({ again: false }, [mailGivenUp(mailId, mail.template, problem)]) : unchanged({ again: true });
});
