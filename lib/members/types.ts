import type { ApplicationContent } from "@/lib/applications/schema";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { KanaRow } from "./rules/kana-row";

export type MemberClass = "general" | "partner";

export type ContactRole = "representative" | "poc";

/** 1(3): a point of contact is a person or a department. */
export type ContactKind = "person" | "department";

/** The data of a team as the register holds it. */
export type NewMember = {
  readonly organisation: { readonly name: string; readonly reading: string; readonly corporateNumber: string | null };
  readonly teamName: string;
  readonly shortName: string;
  readonly reading: string;
  readonly website: string;
  readonly establishedOn: CivilDate | null;
  readonly constituency: string;
  readonly purpose: string;
  readonly scope: string;
  readonly founder: boolean;
};

/** By what membership starts: a decision (4(1)4)), or the earlier register while it is carried over. */
export type Ground = { readonly decisionId: string } | { readonly source: string };

export type NewContact = {
  readonly role: ContactRole;
  readonly kind: ContactKind;
  readonly name: string;
  readonly reading: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: string;
};

/** One field before and after; for a field of a contact, with the contact's name as it was. */
export type Change = { readonly field: string; readonly before: string | null; readonly after: string | null; readonly contact?: string };

/** What the committee adopted, to be put on the register. */
export type Admission = {
  readonly applicationId: string;
  readonly applicantId: string;
  readonly content: ApplicationContent;
  readonly decisionId: string;
  /** A7: the day on which the decision became final. */
  readonly joinedOn: CivilDate;
  readonly at: Date;
};

/** Everything for which a change of the register may be refused. */
export type MemberRefusal =
  /** The earlier register is carried over only until this one is opened. */
  | { readonly code: "register.opened" }
  | { readonly code: "member.alreadyOnRegister" }
  | { readonly code: "member.joinedInFuture" }
  /** 1(3), R1.3: a member always has a point of contact. */
  | { readonly code: "member.lastContact" }
  | { readonly code: "member.contactExists" }
  | { readonly code: "member.representativeStays" };

/** Which members a roster shows. */
export type RosterFilter = {
  /** Any part of a name; empty for all. */
  readonly q: string;
  readonly initial: KanaRow | null;
  /** From 1. */
  readonly page: number;
};
