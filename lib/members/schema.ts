import { z } from "zod";
import { isCorporateNumber } from "@/lib/applications/rules/corporate-number";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { checked, day, kana, line, narrow, optionalLine, phone, text, tickBox, webAddress } from "@/lib/kernel/form-fields";
import { isKana } from "@/lib/kernel/kana";
import { oneLine } from "@/lib/kernel/plain-text";
import { emailField } from "@/lib/people/schema";
import { kanaRowNames } from "./rules/kana-row";

const id = z.uuid();
const optionalText = (most: number) => text(most).draft;
const optionalDay = checked(optionalLine(10), (value) => day().complete.safeParse(value).success, "day").complete.transform((value) => (value || null) as CivilDate | null);
const optionalPhone = checked(narrowLine(30), (value) => phone().complete.safeParse(value).success, "phone").complete;
const optionalKana = checked(optionalLine(100), isKana, "kana").complete;
const corporateNumber = checked(narrowLine(40), isCorporateNumber, "corporateNumber").complete;

const teamData = {
  teamName: line(100).complete,
  shortName: line(40).complete,
  reading: kana(100).complete,
  website: webAddress().complete,
  establishedOn: optionalDay,
  constituency: optionalText(1000),
  purpose: optionalText(4000),
  scope: optionalText(4000),
};

const person = {
  name: line(100).complete,
  reading: optionalKana,
  position: optionalLine(100).complete,
  email: emailField,
  phone: optionalPhone,
};

/** A member of the earlier register, with where that is written down. */
export const carryOverMemberInput = z.strictObject({
  ...teamData,
  organisationName: line(120).complete,
  organisationReading: kana(200).complete,
  corporateNumber,
  founder: tickBox,
  joinedOn: day().complete.transform((value) => value as CivilDate),
  source: line(200).complete,
  representative: z.strictObject(person),
  poc: z.strictObject({ ...person, kind: z.enum(["person", "department"]).default("person") }),
});
export type CarryOverMemberInput = z.output<typeof carryOverMemberInput>;

export const openRegisterInput = z.strictObject({});
export type OpenRegisterInput = z.output<typeof openRegisterInput>;

/** The name of the organisation is the secretariat's to change: other teams may share it. */
export const updateMemberInput = z.strictObject({
  memberId: id,
  ...teamData,
  organisationName: line(120).complete.optional(),
  organisationReading: kana(200).complete.optional(),
});
export type UpdateMemberInput = z.output<typeof updateMemberInput>;

export const updateContactInput = z.strictObject({
  contactId: id,
  name: line(100).complete,
  reading: optionalKana,
  position: optionalLine(100).complete,
  phone: optionalPhone,
});
export type UpdateContactInput = z.output<typeof updateContactInput>;

/** For the steps that need nothing but the contact. */
export const contactInput = z.strictObject({ contactId: id });
export type ContactInput = z.output<typeof contactInput>;

export const addContactInput = z.strictObject({
  memberId: id,
  role: z.enum(["representative", "poc"]).default("poc"),
  kind: z.enum(["person", "department"]).default("person"),
  ...person,
  locale: z.enum(["ja", "en"]).default("ja"),
});
export type AddContactInput = z.output<typeof addContactInput>;

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** The roster's filters as they stand in the address; whatever makes no sense there counts as not given. */
export const rosterFilter = z.object({
  q: z.preprocess(first, z.string().overwrite(oneLine).max(100)).catch(""),
  initial: z.preprocess(first, z.enum(kanaRowNames)).nullable().catch(null),
  // Pages end where counting does: further on, a search is the way.
  page: z.preprocess(first, z.coerce.number().int().min(1).max(200)).catch(1),
});

/** Figures, however wide they are typed; may stay empty. */
function narrowLine(most: number) {
  return { ...optionalLine(most), complete: z.string().overwrite(narrow).max(most).default("") };
}
