import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { contactEnded } from "../events";
import { mayEditMember, mayReadRegister } from "../policy";
import type { ContactInput } from "../schema";
import { endContactOf, insertRevision, loadContacts, lockContact } from "../store";

/** 1(3), R1.3: a point of contact ends; the last one stays until there is another. */
export const endContact = defineUseCase(async ({ tx, caller: { actor, at } }, input: ContactInput) => {
  const contact = await lockContact(tx, input.contactId);
  if (!contact || !mayEditMember(actor, contact.memberId)) return refuse(denial(actor, contact !== undefined && mayReadRegister(actor)));
  const { id, memberId, personId, person } = contact;
  if (contact.role === "representative") return refuse({ code: "member.representativeStays" });
  const pointsOfContact = (await loadContacts(tx, memberId)).filter(({ role }) => role === "poc");
  if (pointsOfContact.length === 1) return refuse({ code: "member.lastContact" });
  await endContactOf(tx, id, at);
  await insertRevision(tx, memberId, actor.name, [{ field: "contact.poc", before: person.name, after: null }], at);
  return accept({ memberId }, [contactEnded(memberId, id, personId)]);
});
