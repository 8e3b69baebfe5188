import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { contactConfirmed } from "../events";
import { mayEditMember, mayReadRegister } from "../policy";
import type { ContactInput } from "../schema";
import { lockContact, updateConfirmed } from "../store";

/** 4(1)3), R4.10, reading A41: a contact confirms that it can be reached; only whoever it is can know that. */
export const confirmContact = defineUseCase(async ({ tx, caller: { actor, at } }, input: ContactInput) => {
  const contact = await lockContact(tx, input.contactId);
  if (!contact || !mayEditMember(actor, contact.memberId)) return refuse(denial(actor, contact !== undefined && mayReadRegister(actor)));
  if (actor.personId !== contact.personId) return refuse({ code: "forbidden" });
  await updateConfirmed(tx, contact.id, at);
  return accept({ memberId: contact.memberId }, [contactConfirmed(contact.memberId, contact.id)]);
});
