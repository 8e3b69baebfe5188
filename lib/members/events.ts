import type { CivilDate } from "@/lib/kernel/civil-date";
import type { DomainEvent } from "@/lib/kernel/domain-event";
import type { ContactRole } from "./types";

/** 4(1)1): somebody who was a member before this register began. */
export const memberCarriedOver = (id: string, joinedOn: CivilDate, founder: boolean) =>
  onMember("member.carriedOver", id, "4(1)1)", { joinedOn, founder });

type Admitted = {
  readonly memberId: string;
  readonly applicationId: string;
  readonly decisionId: string;
  readonly joinedOn: CivilDate;
  readonly personIds: readonly string[];
  /** For people new to the system: the id of the link to set a password, by person. */
  readonly links: Readonly<Record<string, string>>;
};

/** 4(1)4): the committee's decision made the applicant a member; its people are welcomed. */
export function memberAdmitted({ memberId, applicationId, ...data }: Admitted) {
  const event = onMember("member.admitted", memberId, "4(1)4)", { applicationId, ...data });
  return { ...event, caseId: applicationId, jobs: [{ task: "writeMails" }] as const };
}

/** From now on membership starts by a decision of the committee only. */
export function registerOpened(at: Date) {
  const object = { type: "register", id: "1" };
  return { type: "register.opened", version: 1, object, article: "4(1)4)", data: { at: at.toISOString() } } as const satisfies DomainEvent;
}

/** The invented people of the demo association follow; nobody runs an association of their own on it any more. */
export const registerMarkedDemo = () =>
  ({ type: "register.markedDemo", version: 1, object: { type: "register", id: "1" }, data: {} }) as const satisfies DomainEvent;

/** Only the names of the fields: what they held stands in the member's own history. */
export const memberUpdated = (id: string, fields: readonly string[]) => onMember("member.updated", id, "6(5)", { fields });

export const contactUpdated = (memberId: string, contactId: string, fields: readonly string[]) =>
  onMember("member.contactUpdated", memberId, "4(1)3)", { contactId, fields });

/** 4(1)3), A41: the contact says that it can still be reached. */
export const contactConfirmed = (memberId: string, contactId: string) =>
  onMember("member.contactConfirmed", memberId, "4(1)3)", { contactId });

/** A person new to the system is invited with a link. */
export function contactAdded(memberId: string, contact: { id: string; personId: string; role: ContactRole }, linkId: string | null) {
  const data = { contactId: contact.id, personId: contact.personId, role: contact.role, linkId };
  return { ...onMember("member.contactAdded", memberId, "1(3)", data), jobs: linkId ? ([{ task: "writeMails" }] as const) : [] };
}

export const contactEnded = (memberId: string, contactId: string, personId: string) =>
  onMember("member.contactEnded", memberId, "1(3)", { contactId, personId });

/** Every kind of event of this noun, for whoever must say each of them in words. */
export type MemberEventType = ReturnType<
  | typeof memberCarriedOver
  | typeof memberAdmitted
  | typeof registerOpened
  | typeof registerMarkedDemo
  | typeof memberUpdated
  | typeof contactUpdated
  | typeof contactConfirmed
  | typeof contactAdded
  | typeof contactEnded
>["type"];

function onMember<const T extends DomainEvent["type"]>(type: T, id: string, article: string, data: DomainEvent["data"]) {
  return { type, version: 1, object: { type: "member", id }, article, data } satisfies DomainEvent;
}
