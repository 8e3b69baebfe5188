import "@/lib/kernel/without-eval";
import { z } from "zod";
import { parseCivilDate, type CivilDate } from "@/lib/kernel/civil-date";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import { mostHeads, ruleNames, type VerdictRefusal } from "./types";

const heads = z.int().min(0).max(mostHeads);

/** A question to the calculator. What the numbers must be to one another is for `impossibility` to say. */
export const verdictInput = z.strictObject({
  rule: z.enum(ruleNames),
  /** The day of the decision: the edition in force on it governs (R9.1). */
  on: z.string().refine((text) => parseCivilDate(text) !== undefined).transform((text) => text as CivilDate),
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
  const field = String(issue?.path[0] ?? "");
  if (issue?.code === "unrecognized_keys") return { code: "verdict.fieldUnknown", field: (issue.keys[0] ?? "").slice(0, 60) };
  if (field === "") return { code: "verdict.notAnObject", field: "" };
  if (!Object.hasOwn(input as object, field)) return { code: "verdict.fieldMissing", field };
  if (field === "rule") return { code: "verdict.ruleUnknown", field };
  if (field === "on") return { code: "verdict.dateInvalid", field };
  if (issue?.code === "too_small") return { code: "verdict.negative", field };
  return issue?.code === "too_big" ? { code: "verdict.tooLarge", field } : { code: "verdict.notWhole", field };
}
