import { z } from "zod";
import { addDays, civilDate, parseCivilDate, startOfDay } from "@/lib/kernel/civil-date";
import { tickBox } from "@/lib/kernel/form-fields";
import { oneLine } from "@/lib/kernel/plain-text";

/** One address in plain ASCII (RFC 5321's dot-string and a domain), folded to lower case; nothing quoted, no comments. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/);

/** A new password: long rather than decorated (NIST SP 800-63B-4 3.1.1.2). */
export const newPasswordField = z.string().min(12).max(256);

export const nameField = z.string().trim().min(1).max(100).regex(/^[^\p{Cc}<>]+$/u);

export const signInInput = z.strictObject({
  email: emailField,
  password: z.string().min(1).max(256),
  userAgent: z.string().max(1000).default("").transform((value) => value.slice(0, 200)),
  address: z.string().max(100).default(""),
});
export type SignInInput = z.infer<typeof signInInput>;

/** As the page sends it: with the page to go on to. */
export const signInForm = signInInput.extend({ returnTo: z.string().max(8192).default("") });

export const requestPasswordInput = z.strictObject({ email: emailField, address: z.string().max(100).default("") });
export type RequestPasswordInput = z.infer<typeof requestPasswordInput>;

export const setPasswordInput = z.strictObject({ token: z.string().min(1).max(200), password: newPasswordField });
export type SetPasswordInput = z.infer<typeof setPasswordInput>;

export const endSessionInput = z.strictObject({ publicId: z.uuid() });
export type EndSessionInput = z.infer<typeof endSessionInput>;

export const endOtherSessionsInput = z.strictObject({});

/** Signing out: whatever is sent along does not matter. */
export const leaveSessionInput = z.object({});

export const recordOfficeInput = z.strictObject({
  email: emailField,
  name: nameField,
  reading: z.string().trim().max(100).default(""),
  office: z.enum(["secretariat", "committee", "chair", "viceChair", "auditor"]),
  seat: z.coerce.number().int().min(1).max(10).nullable().default(null),
  cohort: z.coerce.number().int().min(1).max(2).nullable().default(null),
  memberId: z.uuid().nullable().default(null),
  /** 6(2): the assembly that elected a committee member, where it is recorded. */
  assemblyId: z.uuid().nullish(),
  /** 6(2), A33: a first term until the next regular assembly. */
  shortened: z.boolean().optional(),
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date().nullable().default(null),
  source: z.string().trim().min(1).max(200),
});
export type RecordOfficeInput = z.infer<typeof recordOfficeInput>;

/** The association's clock, by which terms begin and end with their days. */
const zone = "Asia/Tokyo";
const isTermDay = (value: string) => parseCivilDate(value) !== undefined && value >= "1900-01-01" && value <= "2199-12-31";
const termDay = z.string().trim().refine(isTermDay, { params: { code: "day" } });
const optionalTermDay = z.string().trim().default("").refine((value) => value === "" || isTermDay(value), { params: { code: "day" } });
const optionalId = z.literal("").transform(() => null).or(z.uuid()).nullable().default(null);
const seatNumber = (most: number) => z.literal("").transform(() => null).or(z.coerce.number().int().min(1).max(most)).nullable().default(null);

/** An office as the page sends it: by days, the last one included. What belongs to a committee seat counts for it alone. */
export const recordOfficeForm = z
  .strictObject({
    ...recordOfficeInput.omit({ startsAt: true, endsAt: true }).shape,
    seat: seatNumber(10),
    cohort: seatNumber(2),
    memberId: optionalId,
    assemblyId: optionalId,
    shortened: tickBox,
    startsOn: termDay,
    lastOn: optionalTermDay,
  })
  .transform(({ startsOn, lastOn, seat, cohort, memberId, assemblyId, shortened, ...rest }): RecordOfficeInput => ({
    ...rest,
    ...(rest.office === "committee" ? { seat, cohort, memberId, assemblyId, shortened } : { seat: null, cohort: null, memberId: null }),
    startsAt: startOfDay(civilDate(startsOn), zone),
    endsAt: endOfDay(lastOn),
  }));

/** Without a day the office ends at once. */
export const endOfficeInput = z
  .strictObject({ termId: z.uuid(), lastOn: optionalTermDay, reason: z.string().overwrite(oneLine).min(1).max(200) })
  .transform(({ lastOn, ...rest }) => ({ ...rest, endsAt: endOfDay(lastOn) }));
export type EndOfficeInput = z.output<typeof endOfficeInput>;

function endOfDay(lastOn: string): Date | null {
  return lastOn === "" ? null : startOfDay(addDays(civilDate(lastOn), 1), zone);
}

export const chooseLocaleInput = z.strictObject({ locale: z.enum(["ja", "en"]) });
export type ChooseLocaleInput = z.infer<typeof chooseLocaleInput>;
