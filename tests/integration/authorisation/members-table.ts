import { addContactInput, updateMemberInput } from "@/lib/members/schema";
import { addContact } from "@/lib/members/usecases/add-contact";
import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { confirmContact } from "@/lib/members/usecases/confirm-contact";
import { endContact } from "@/lib/members/usecases/end-contact";
import { openRegister } from "@/lib/members/usecases/open-register";
import { updateContact } from "@/lib/members/usecases/update-contact";
import { updateMember } from "@/lib/members/usecases/update-member";
import { database } from "@/lib/platform/db";
import { row, standings, type Row } from "../../support/authorisation";
import { as, granted } from "../../support/callers";
import { cast, formerMember, type CastMembers } from "../../support/cast";
import { addressOf, opened, when } from "../../support/roles";
import { nobodysId } from "./nothing";

/** A member's data are kept by its own people and the secretariat; the auditor sees them, others do not. */
const byMember = standings("notFound", { ownRepresentative: "may", ownContact: "may", secretariat: "may", auditor: "forbidden" });
const byContact = { ...byMember, auditor: "sees" } as const;
const byStaff = standings("notFound", { secretariat: "may", auditor: "forbidden" });
const staffAlone = { else: "forbidden", secretariat: "accepted" } as const;
/** One's own name and one's own availability. */
const bearer = { else: "forbidden", ownContact: "accepted" } as const;
const gone = { else: "notFound", auditor: "notFound" } as const;

/** The use cases on the register; "own" is the member Beni. */
export function memberRows(members: () => CastMembers): Row[] {
  const onContact = {
    standings: byContact,
    object: (state: string) => contactIn(state, members().beni),
    nothing: nobodysId,
    unknown: "notFound",
    input: (contactId: string) => ({ contactId }),
  };
  const onMember = {
    standings: byMember,
    object: () => restored(members().beni),
    nothing: nobodysId,
    unknown: "notFound",
  };
  return [
    row("updateMember", updateMember, {
      ...onMember,
      states: { "own data": "accepted", "name of the organisation": staffAlone },
      input: (memberId, state) => memberData(memberId, state),
    }),
    row("addContact", addContact, {
      ...onMember,
      states: { poc: "accepted", representative: staffAlone },
      input: (memberId, state) => addContactInput.parse({ memberId, role: state === "representative" ? state : "poc", name: "新田 環", email: `nitta.${(sequence += 1)}@beni.example` }),
    }),
    row("updateContact", updateContact, {
      ...onContact,
      states: { "a phone number": "accepted", "a name": { ...bearer, secretariat: "accepted" }, ended: gone },
      input: async (contactId, state) => ({
        contactId,
        ...(state === "a name" ? { name: `別名 ${(sequence += 1)}`, reading: "" } : await nameOf(contactId)),
        position: "",
        phone: `03-0000-${String((sequence += 1)).padStart(4, "0")}`,
      }),
    }),
    row("confirmContact", confirmContact, { ...onContact, states: { present: bearer, ended: gone } }),
    row("endContact", endContact, {
      ...onContact,
      states: { "one of several": "accepted", "the last": "member.lastContact", representative: "member.representativeStays", ended: gone },
    }),
    row("carryOverMember", carryOverMember, { ...onRegister, states: { closed: "accepted", open: "register.opened" }, input: earlierMember }),
    row("openRegister", openRegister, { ...onRegister, states: { closed: "accepted", open: "register.opened" }, input: () => ({}) }),
  ];
}

let sequence = 0;

const onRegister = {
  standings: byStaff,
  object: async (state: string) => {
    const registerOpenedAt = state === "open" ? opened : null;
    return database().associationSetting.update({ where: { id: 1 }, data: { registerOpenedAt } });
  },
};

/** A contact of Beni's; the point of contact of the cast is the one that "own contact" is. */
async function contactIn(state: string, beni: string): Promise<string> {
  const memberId = await restored(beni);
  const present = { memberId, endedAt: null };
  if (state === "representative") return contactId({ ...present, role: "representative" });
  if (state === "one of several") return addedContact(memberId);
  return state === "ended" ? contactId({ person: { email: addressOf("formerContact") } }) : contactId({ ...present, role: "poc" });
}

/** Beni with the people of the cast and no others, whatever rows before this one did. */
async function restored(memberId: string): Promise<string> {
  const own = { in: [addressOf("ownRepresentative"), addressOf("ownContact")] };
  await database().memberContact.updateMany({ where: { memberId, endedAt: null, NOT: { person: { email: own } } }, data: { endedAt: new Date(when.getTime() + 1) } });
  await database().memberContact.updateMany({ where: { memberId, person: { email: own } }, data: { endedAt: null } });
  return memberId;
}

async function addedContact(memberId: string): Promise<string> {
  const input = addContactInput.parse({ memberId, name: "新田 環", email: `nitta.${(sequence += 1)}@beni.example` });
  return granted(await addContact(await as(cast.staff, opened), input)).contactId;
}

async function contactId(where: { memberId?: string; role?: string; endedAt?: null; person?: { email: string } }): Promise<string> {
  const { id } = await database().memberContact.findFirstOrThrow({ where, select: { id: true } });
  return id;
}

async function nameOf(id: string) {
  const contact = await database().memberContact.findUnique({ where: { id }, select: { person: { select: { name: true, reading: true } } } });
  return contact?.person ?? { name: "誰か", reading: "" };
}

function memberData(memberId: string, state: string) {
  const team = { teamName: "BENI-SIRT", shortName: "BENI", reading: "べに", website: "", establishedOn: "", constituency: `対象 ${(sequence += 1)}` };
  const organisation = state === "name of the organisation" ? { organisationName: `紅屋商事 ${sequence}`, organisationReading: "べにや" } : {};
  return updateMemberInput.parse({ memberId, ...team, ...organisation });
}

function earlierMember() {
  const teamName = `HOSHI${(sequence += 1)}-CSIRT`;
  return formerMember({ teamName, reading: "ほし", organisationName: teamName, joinedOn: "2018-04-02", representativeEmail: "hoshi@hoshi.example", contactEmail: "csirt@hoshi.example" });
}
