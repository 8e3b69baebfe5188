import "@/lib/kernel/without-eval";
import { z } from "zod";
import { parseCivilDate, type CivilDate } from "@/lib/kernel/civil-date";
import { readingChoices, readingIds } from "./readings";

const text = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
const day = z.string().refine((value) => parseCivilDate(value) !== undefined).transform((value) => value as CivilDate);
/** A day of every year: 29 February is none. */
const monthDay = z.string().refine((value) => parseCivilDate(`2001-${value}`) !== undefined);
const count = z.int().min(0);
const share = z
  .strictObject({ numerator: z.int().min(1), denominator: z.int().min(1) })
  .refine(({ numerator, denominator }) => numerator <= denominator, "a share of a whole is at most the whole");
const threshold = share.safeExtend({ strict: z.boolean() });

/**
 * One edition of an association's rules, as data: every threshold as an exact share with its strictness, every cap,
 * term and period, and the reading chosen for each unclear sentence. Another association runs the product with its own.
 */
export const editionSchema = z.strictObject({
  id: z.string(),
  /** 附則 (A45): adopted and in force are different days; the second one governs. */
  adoptedOn: day,
  effectiveOn: day,
  association: z.strictObject({
    officialName: text,
    shortName: text,
    legalForm: z.enum(["voluntaryAssociation", "generalIncorporatedAssociation"]),
    mission: text,
  }),
  timeZone: z.string(),
  /** 4(1)4), 4(2)4), 5 4), 6(2): how long one must have been a member. */
  seniority: z.strictObject({ months: count }),
  admission: z.strictObject({ recommendations: count }),
  committee: z.strictObject({
    seats: z.strictObject({ least: count, most: count }),
    quorum: threshold,
    ordinary: threshold,
    /** 4(1)6), 4(2)6), 5 6): to recommend withdrawal. */
    withdrawalRecommendation: threshold,
    /** 6(2), A35: of the most seats, what experts may hold at most. */
    expertShare: share,
    termInRegularAssemblies: count,
    chairTermMonths: count,
    /** A46: how long an electronic session stays open at least. */
    electronicSessionDays: count,
    minutesRetentionYears: count,
  }),
  assembly: z.strictObject({
    quorum: threshold,
    ordinary: threshold,
    /** A25: notice, with electronic voting and without. */
    noticeDays: z.strictObject({ electronic: count, otherwise: count }),
    rosterDueMonths: count,
  }),
  auditor: z.strictObject({ termYears: count, most: count, externalApproval: threshold }),
  /** 5 1): within a shorter period than a year no fiscal year may end. */
  expert: z.strictObject({ termMonths: count.min(12), fiscalYearStart: monthDay }),
  partner: z.strictObject({ renewalDue: monthDay }),
  withdrawal: z.strictObject({ minimumNoticeDays: count, objectionDays: count }),
  pointOfContact: z.strictObject({ confirmMonths: count }),
  readings: z.strictObject(readingChoices),
  /** Other readings that can be held in good faith: results are also computed under them, and differences shown. */
  admissible: z.partialRecord(z.enum(readingIds), z.array(z.string())),
});

export type Edition = Readonly<z.infer<typeof editionSchema>>;
