import "@/lib/kernel/without-eval";
import { z } from "zod";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { checked, choice, day, kana, line, narrow, optionalLine, phone, text, tick, webAddress, type Field } from "@/lib/kernel/form-fields";
import { manyLines } from "@/lib/kernel/plain-text";
import { emailField, newPasswordField } from "@/lib/people/schema";
import { isCorporateNumber } from "./rules/corporate-number";
import { returnableSections, type ReturnReason, type SectionName } from "./types";

const answers = ["yes", "no"] as const;
const email = () => ({ draft: optionalLine(254).draft, complete: emailField });
const corporateNumber = () =>
  checked({ ...optionalLine(40), complete: z.string().overwrite(narrow).max(40).default("") }, isCorporateNumber, "corporateNumber");

/** The sections of the form, field by field (4(1)4), R4.17). */
const sections = {
  team: section({
    teamName: line(100),
    shortName: line(40),
    /** How the short name is read: the order of the roster. */
    reading: kana(100),
    organisationName: line(120),
    organisationReading: kana(200),
    corporateNumber: corporateNumber(),
    website: webAddress(),
    establishedOn: day(),
    constituency: text(1000),
  }),
  reason: section({ reason: text(4000) }),
  contribution: section({ contribution: text(4000) }),
  /** 1(3): a person or a department. */
  poc: section({ kind: choice(["person", "department"]), name: line(100), position: optionalLine(100), email: email(), phone: phone() }),
  representative: section({ name: line(100), reading: kana(100), position: line(100), email: email(), phone: phone() }),
  purpose: section({ purpose: text(4000), scope: text(4000) }),
  /** 1(2), R1.2: the four points; the answer "no" may be handed in too, the committee judges. */
  selfAssessment: section({
    scopeAnswer: choice(answers),
    scopeRemark: optionalLine(1000),
    policyAnswer: choice(answers),
    policyRemark: optionalLine(1000),
    confidentialityAnswer: choice(answers),
    confidentialityRemark: optionalLine(1000),
    threatsAnswer: choice(answers),
    threatsRemark: optionalLine(1000),
  }),
  /** 4(1)1), R4.4 */
  attestations: section({ activeInJapan: tick(), agreesWithMission: tick(), handlesInformation: tick() }),
  /** 4(1)3), R4.10 to R4.13 */
  duties: section({ agreed: tick() }),
  /** 3, R3.1 */
  mission: section({ agreed: tick() }),
} satisfies Record<SectionName, { draft: z.ZodObject; complete: z.ZodObject }>;

type Sections = typeof sections;

/** With what is agreed goes under which edition of the rules, and when (R3.1, R4.11). */
const stamp = { editionId: z.string(), at: z.string() };

/** A section as it is sent while it may still be incomplete: only lengths are limited. */
export const sectionDrafts = pick("draft");

/** A section as it may be handed in. */
export const sectionCompletes = pick("complete");

/** What is stored while the form is being filled in: any of the sections, as far as they go. */
export const applicationDraft = z
  .object({ ...sectionDrafts, duties: sectionDrafts.duties.extend(stamp), mission: sectionDrafts.mission.extend(stamp) })
  .partial();
export type ApplicationDraft = z.output<typeof applicationDraft>;

/** A complete application. That a day is not in the future is for `completeness` to say, which knows the day. */
export const applicationContent = z.object({
  ...sectionCompletes,
  duties: sectionCompletes.duties.extend(stamp),
  mission: sectionCompletes.mission.extend(stamp),
});
export type ApplicationContent = z.output<typeof applicationContent>;

const id = z.uuid();
const count = z.coerce.number().int().min(0).max(2_147_483_647);

/** 4(1)4), R4.15: whoever wants to join tells the secretariat so. */
export const stateIntentInput = z.strictObject({
  teamName: line(100).complete,
  organisationName: line(120).complete,
  name: line(100).complete,
  email: emailField,
  locale: z.enum(["ja", "en"]).default("ja"),
  address: z.string().max(100).default(""),
});
export type StateIntentInput = z.output<typeof stateIntentInput>;

/** The password stays away where the address has an account already. */
export const confirmIntentInput = z.strictObject({
  token: z.string().min(1).max(200),
  password: newPasswordField.or(z.literal("").transform(() => undefined)).optional(),
});
export type ConfirmIntentInput = z.output<typeof confirmIntentInput>;

const envelope = { applicationId: id, revision: count };

/** One section of the form, its fields beside the envelope as a form sends them. */
export const saveSectionInput = z
  .discriminatedUnion("section", [
    sectionDrafts.team.extend({ ...envelope, section: z.literal("team") }),
    sectionDrafts.reason.extend({ ...envelope, section: z.literal("reason") }),
    sectionDrafts.contribution.extend({ ...envelope, section: z.literal("contribution") }),
    sectionDrafts.poc.extend({ ...envelope, section: z.literal("poc") }),
    sectionDrafts.representative.extend({ ...envelope, section: z.literal("representative") }),
    sectionDrafts.purpose.extend({ ...envelope, section: z.literal("purpose") }),
    sectionDrafts.selfAssessment.extend({ ...envelope, section: z.literal("selfAssessment") }),
    sectionDrafts.attestations.extend({ ...envelope, section: z.literal("attestations") }),
    sectionDrafts.duties.extend({ ...envelope, section: z.literal("duties") }),
    sectionDrafts.mission.extend({ ...envelope, section: z.literal("mission") }),
  ])
  .transform(({ applicationId, revision, section, ...values }) => ({ applicationId, revision, section, values }) as SaveSectionInput);

export type SaveSectionInput = {
  [S in SectionName]: {
    readonly applicationId: string;
    readonly revision: number;
    readonly section: S;
    readonly values: z.output<(typeof sectionDrafts)[S]>;
  };
}[SectionName];

/** For the steps that need nothing but the case. */
export const caseInput = z.strictObject({ applicationId: id });
export type CaseInput = z.output<typeof caseInput>;

export const nameRecommenderInput = z.strictObject({ applicationId: id, memberId: id });
export type NameRecommenderInput = z.output<typeof nameRecommenderInput>;

const letter = z.string().overwrite(manyLines).min(20).max(4000);

export const writeRecommendationInput = z.strictObject({ recommendationId: id, letter });
export type WriteRecommendationInput = z.output<typeof writeRecommendationInput>;

export const declineRecommendationInput = z.strictObject({ recommendationId: id, reason: text(1000).draft });
export type DeclineRecommendationInput = z.output<typeof declineRecommendationInput>;

/** A5: a letter that came on paper or by mail. */
export const registerLetterInput = z.strictObject({
  applicationId: id,
  memberId: id,
  channel: z.enum(["paper", "mail"]),
  authorName: line(100).complete,
  letter,
  receivedOn: day().complete.transform((value) => value as CivilDate),
});
export type RegisterLetterInput = z.output<typeof registerLetterInput>;

/** A reason for each section that is to be completed, by the section's name; empty for those that are in order. */
export const returnApplicationInput = z
  .strictObject({ applicationId: id, ...reasonsBySection() })
  .transform(({ applicationId, ...bySection }) => ({
    applicationId,
    reasons: returnableSections.flatMap((section) => (bySection[section] ? [{ section, reason: bySection[section] }] : [])),
  }));
export type ReturnApplicationInput = z.output<typeof returnApplicationInput>;

export const addCaseNoteInput = z.strictObject({ applicationId: id, body: text(4000).complete });
export type AddCaseNoteInput = z.output<typeof addCaseNoteInput>;

function reasonsBySection() {
  const reason = text(1000).draft;
  return Object.fromEntries(returnableSections.map((section) => [section, reason])) as Record<ReturnReason["section"], typeof reason>;
}

function section<F extends Record<string, Field>>(fields: F) {
  const level = (name: keyof Field) => z.strictObject(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field[name]])));
  return { draft: level("draft"), complete: level("complete") } as unknown as {
    draft: z.ZodObject<{ [K in keyof F]: F[K]["draft"] }, z.core.$strict>;
    complete: z.ZodObject<{ [K in keyof F]: F[K]["complete"] }, z.core.$strict>;
  };
}

function pick<L extends keyof Field>(level: L) {
  return Object.fromEntries(Object.entries(sections).map(([name, levels]) => [name, levels[level]])) as unknown as {
    [S in keyof Sections]: Sections[S][L];
  };
}
