import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { mailResent } from "../events";
import { obstacle } from "../obstacle";
import { mayReadMails, mayResendMails } from "../policy";
import type { ResendMailInput } from "../schema";
import { lockMail, queueDelivery, updateMail } from "../store";

/** The secretariat has a mail sent once more, as it was written; its Message-ID is the same, so that nobody reads it twice. */
export const resendMail = defineUseCase(async ({ tx, caller: { actor, at, correlationId } }, { mailId }: ResendMailInput) => {
  if (!mayResendMails(actor)) return refuse(denial(actor, mayReadMails(actor)));
  const mail = await lockMail(tx, mailId);
  if (!mail) return refuse({ code: "notFound" });
  if (mail.state === "queued") return refuse({ code: "mail.stillQueued" });
  const problem = await obstacle(tx, mail, at);
  if (problem) return refuse({ code: `mail.${problem}` });
  await updateMail(tx, mailId, { state: "queued", attempts: 0, lastError: null });
  await queueDelivery(tx, mailId, correlationId);
  return accept({ mailId }, [mailResent(mailId, mail.template)]);
});
