import "@/lib/kernel/without-eval";
import { z } from "zod";
import { parseCivilDate, type CivilDate } from "@/lib/kernel/civil-date";
import { fieldOf, shapeRefusal } from "@/lib/kernel/question-shape";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import { mostHeads, ruleNames, type DatesRefusal, type VerdictRefusal } from "./types";

const heads = z.int().min(0).max(mostHeads);
const day = z.string().refine((text) => parseCivilDate(text) !== undefined).transform((text) => text as CivilDate);

/** A question to the calculator. What the numbers must be to one another is for `impossibility` to say. */
export const verdictInput = z.strictObject({
  rule: z.enum(ruleNames),
  /** The day of the decision: the edition in force on it governs (R9.1). */
  on: day,
  inOffice: heads,
  recused: heads,
  present: heads,
  yes: heads,
  no: heads,
  abstain: heads,
});

export type VerdictInput = z.infer<typeof verdictInput>;

/** The question in whatever state it comes, with the first thing that is wrong with its shape. */
export function parseVerdictInput(input: unknown): Result<VerdictInput, VerdictRefusal> {
  const parsed = verdictInput.safeParse(input);
  return parsed.success ? ok(parsed.data) : refuse(firstObjection(parsed.error.issues, input));
}

function firstObjection([issue]: readonly z.core.$ZodIssue[], input: unknown): VerdictRefusal {
  const shape = shapeRefusal("verdict", issue, input);
  if (shape) return shape;
  const field = fieldOf(issue);
  if (field === "rule") return { code: "verdict.ruleUnknown", field };
  if (field === "on") return { code: "verdict.dateInvalid", field };
  if (issue?.code === "too_small") return { code: "verdict.negative", field };
  return issue?.code === "too_big" ? { code: "verdict.tooLarge", field } : { code: "verdict.notWhole", field };
}

/** A question about days, each rule with its own fields. What the days must be to one another is for `impossibleDays`. */
export const datesInput = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("seniority"), joinedOn: day }),
  z.strictObject({ rule: z.literal("expertTerm"), approvedOn: day, requestedUntil: day.optional() }),
  z.strictObject({ rule: z.literal("committeeTerm"), electedOn: day, regularAssemblies: z.array(day) }),
  z.strictObject({ rule: z.literal("objection"), dispatchedOn: day }),
  z.strictObject({ rule: z.literal("rosterDue"), assemblyClosedOn: day }),
]);

export type DatesInput = z.infer<typeof datesInput>;

/** The question in whatever state it comes, with the first thing that is wrong with its shape. */
export function parseDatesInput(input: unknown): Result<DatesInput, DatesRefusal> {
  const parsed = datesInput.safeParse(input);
  return parsed.success ? ok(parsed.data) : refuse(firstObjectionToDates(parsed.error.issues, input));
}

function firstObjectionToDates([issue]: readonly z.core.$ZodIssue[], input: unknown): DatesRefusal {
  const shape = shapeRefusal("dates", issue, input);
  if (shape) return shape;
  const field = fieldOf(issue);
  if (field === "rule") return { code: "dates.ruleUnknown", field };
  if (issue?.code === "invalid_type" && issue.expected === "array") return { code: "dates.notAList", field };
  return { code: "dates.dayInvalid", field };
}
