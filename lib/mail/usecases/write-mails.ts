import type { DomainEvent } from "@/lib/kernel/domain-event";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { mailsWritten } from "../events";
import { lettersOn } from "../on-event";
import { mayDeliver } from "../policy";
import { insertMail, queueDelivery } from "../store";

type WriteMailsInput = { readonly seq: string; readonly event: DomainEvent };

/** Writes the mails that follow from an event and queues their sending. A second run finds them written and does nothing. */
export const writeMails = defineUseCase(async ({ tx, caller: { actor, at, correlationId } }, { seq, event }: WriteMailsInput) => {
  if (!mayDeliver(actor)) return refuse({ code: "forbidden" });
  const written: string[] = [];
  for (const letter of await lettersOn({ tx, at, event })) {
    const id = await insertMail(tx, BigInt(seq), letter, at);
    if (!id) continue;
    await queueDelivery(tx, id, correlationId);
    written.push(id);
  }
  if (written.length === 0) return unchanged({ written: 0 });
  return accept({ written: written.length }, [mailsWritten(seq, event.type, written)]);
});
