import { z } from "zod";
import { parseCivilDate, type CivilDate } from "@/lib/kernel/civil-date";
import { mostHeads, ruleNames } from "./types";

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
