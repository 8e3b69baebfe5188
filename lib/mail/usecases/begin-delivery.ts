import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { mailGivenUp, mailHeld } from "../events";
import { obstacle } from "../obstacle";
import { mayDeliver } from "../policy";
import { lockMail, updateMail } from "../store";

type BeginDeliveryInput = { readonly mailId: string; readonly hasServer: boolean };

/** The mail to be sent now, as it is; null where there is nothing to send: sent already, held, or not to be sent any more. */
export const beginDelivery = defineUseCase(async ({ tx, caller: { actor, at } }, { mailId, hasServer }: BeginDeliveryInput) => {
  if (!mayDeliver(actor)) return refuse({ code: "forbidden" });
  const mail = await lockMail(tx, mailId);
  if (mail?.state !== "queued") return unchanged(null);
  const problem = await obstacle(tx, mail, at);
  if (problem) {
    await updateMail(tx, mailId, { state: "failed", lastError: problem });
    return accept(null, [mailGivenUp(mailId, mail.template, problem)]);
  }
  if (hasServer) return unchanged(mail);
  await updateMail(tx, mailId, { state: "held", lastError: null });
  return accept(null, [mailHeld(mailId, mail.template)]);
});
