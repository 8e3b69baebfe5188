import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { insertLinksForNewcomers } from "@/lib/people/store";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { contactAdded, contactEnded } from "../events";
import { mayEditMember, mayKeepRegister, mayReadRegister } from "../policy";
import type { AddContactInput } from "../schema";
import { endContactOf, insertContact, insertRevision, loadContacts, lockMember } from "../store";

/**
 * 1(3), 6(1): a further point of contact, or, recorded by the secretariat, a new representative in the place of the
 * former one. Somebody new to the system is invited by a link.
 */
export const addContact = defineUseCase(async ({ tx, caller: { actor, at } }, { memberId, ...contact }: AddContactInput) => {
  if (!mayEditMember(actor, memberId)) return refuse(denial(actor, mayReadRegister(actor)));
  if (contact.role === "representative" && !mayKeepRegister(actor)) return refuse({ code: "forbidden" });
  if (!(await lockMember(tx, memberId))) return refuse({ code: "notFound" });
  const present = await loadContacts(tx, memberId);
  if (present.some(({ role, email }) => role === contact.role && email === contact.email)) return refuse({ code: "member.contactExists" });
  const former = contact.role === "representative" ? present.find(({ role }) => role === "representative") : undefined;
  if (former) await endContactOf(tx, former.id, at);
  const added = await insertContact(tx, memberId, contact, at);
  await insertRevision(tx, memberId, actor.name, [{ field: `contact.${contact.role}`, before: former?.name ?? null, after: added.name }], at);
  const links = await insertLinksForNewcomers(tx, [added.personId], at);
  const event = contactAdded(memberId, { id: added.id, personId: added.personId, role: contact.role }, links[added.personId] ?? null);
  return accept({ memberId, contactId: added.id }, former ? [event, contactEnded(memberId, former.id, former.personId)] : [event]);
});
