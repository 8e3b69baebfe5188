import type { Caller } from "@/lib/kernel/caller";
import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { addContact } from "@/lib/members/usecases/add-contact";
import { endContact } from "@/lib/members/usecases/end-contact";
import { openRegister } from "@/lib/members/usecases/open-register";
import { addContactInput } from "@/lib/members/schema";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { anonymous, as, at, granted, system } from "./callers";
import { cast, formerMember, type CastMembers } from "./cast";
import { chair, raiseCommittee, seats, viceChair } from "./committee";
import { leaves } from "./departures";
import { openCase } from "./factories";

/** Everybody who may ask something of the association, by what they are to the objects of the tables. */
export const roles = [
  "nobody", "applicant", "otherApplicant", "ownRepresentative", "ownContact", "otherRepresentative", "otherContact", "formerContact", "formerMember",
  "committeeMember", "formerCommitteeMember", "laterCommitteeMember", "chair", "viceChair", "secretariat", "formerStaff", "auditor", "job",
] as const;

export type Role = (typeof roles)[number];

/** Cases and votes begin here … */
export const opened = at("2021-06-01");
/** … a seat of the committee passes from one holder to the next … */
const handedOver = at("2021-06-02", "00:00");
/** … and everybody asks now. */
export const when = at("2021-06-02");

const addresses = {
  applicant: cast.applicant,
  otherApplicant: "uno@enoki.example",
  ownRepresentative: cast.beniRepresentative,
  ownContact: cast.beniContact,
  otherRepresentative: "doi@daichi.example",
  otherContact: "csirt@daichi.example",
  formerContact: "former@beni.example",
  formerMember: "eto@edamame.example",
  committeeMember: seats[2],
  formerCommitteeMember: "furuta@former.example",
  laterCommitteeMember: "niwa@later.example",
  chair,
  viceChair,
  secretariat: cast.colleague,
  formerStaff: "yano@office.example",
  auditor: cast.auditor,
} as const satisfies Partial<Record<Role, string>>;

/** The person in a role. */
export function addressOf(role: keyof typeof addresses): string {
  return addresses[role];
}

/** Somebody in the role, now. */
export async function inRole(role: Role): Promise<Caller> {
  if (role === "nobody") return anonymous(when);
  if (role === "job") return system("test", when);
  return as(addresses[role], when);
}

/** The association with somebody in every role; "own" is the member Beni, which was asked to recommend. */
export async function raiseRoles(): Promise<CastMembers & { readonly daichi: string }> {
  const members = await raiseCommittee(at("2021-04-01"), { open: false });
  const staff = await as(cast.staff, at("2021-04-02"));
  const { memberId: daichi } = granted(await carryOverMember(staff, other("DAICHI-CSIRT", "だいち", "大地物産株式会社", addresses.otherRepresentative, addresses.otherContact)));
  const edamame = granted(await carryOverMember(staff, other("EDAMAME-CSIRT", "えだまめ", "枝豆食品株式会社", addresses.formerMember, "csirt@edamame.example")));
  granted(await openRegister(staff, {}));
  await leaves(addresses.formerMember, edamame.memberId, "2021-05-01");
  const contact = granted(await addContact(staff, addContactInput.parse({ memberId: members.beni, name: "古川 学", email: addresses.formerContact })));
  granted(await endContact(staff, { contactId: contact.contactId }));
  const term = { reading: "", cohort: null, seat: null, memberId: null, startsAt: at("2021-04-02"), endsAt: null, source: "総会 2016-08-24" };
  granted(await recordOffice(staff, { ...term, office: "secretariat", email: addresses.formerStaff, name: "矢野 司", endsAt: at("2021-05-01") }));
  const seat = { ...term, office: "committee", seat: 10, cohort: 2, memberId: daichi } as const;
  granted(await recordOffice(staff, { ...seat, email: addresses.formerCommitteeMember, name: "古田 陽", endsAt: handedOver }));
  granted(await recordOffice(staff, { ...seat, email: addresses.laterCommitteeMember, name: "丹羽 光", startsAt: handedOver }));
  await openCase(opened, addresses.otherApplicant);
  await openCase(opened, addresses.applicant);
  return { ...members, daichi };
}

function other(teamName: string, reading: string, organisationName: string, representativeEmail: string, contactEmail: string) {
  return formerMember({ teamName, reading, organisationName, joinedOn: "2018-04-02", representativeEmail, contactEmail });
}
