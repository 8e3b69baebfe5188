import { z } from "zod";
import { checked, choice, day, kana, line, narrow, optionalLine, phone, text, tick, webAddress, type Field } from "@/lib/kernel/form-fields";
import { emailField } from "@/lib/people/schema";
import { isCorporateNumber } from "./rules/corporate-number";
import type { SectionName } from "./types";

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
