import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { contactUpdated } from "../events";
import { mayEditMember, mayReadRegister, mayRename } from "../policy";
import { changesBetween } from "../rules/changes";
import type { UpdateContactInput } from "../schema";
import { insertRevision, lockContact, updateContactData, updatePersonName } from "../store";

/** 4(1)3), R4.10: how a contact of one's own member is called and reached. A name is changed by its bearer or the secretariat. */
export const updateContact = defineUseCase(async ({ tx, caller: { actor, at } }, input: UpdateContactInput) => {
  const contact = await lockContact(tx, input.contactId);
  if (!contact || !mayEditMember(actor, contact.memberId)) return refuse(denial(actor, contact !== undefined && mayReadRegister(actor)));
  const { id, memberId, personId, person, position, phone } = contact;
  const renaming = changesBetween(person, { name: input.name, reading: input.reading });
  if (renaming.length > 0 && !mayRename(actor, personId)) return refuse({ code: "forbidden" });
  const changes = [...renaming, ...changesBetween({ position, phone }, { position: input.position, phone: input.phone })];
  if (changes.length === 0) return unchanged({ memberId });
  await updateContactData(tx, id, { position: input.position, phone: input.phone });
  if (renaming.length > 0) await updatePersonName(tx, personId, { name: input.name, reading: input.reading });
  await insertRevision(tx, memberId, actor.name, changes.map((change) => ({ ...change, field: `contact.${change.field}`, contact: person.name })), at);
  return accept({ memberId }, [contactUpdated(memberId, id, changes.map(({ field }) => field))]);
});
