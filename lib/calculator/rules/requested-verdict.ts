import type { z } from "zod";
import type { Edition } from "@/lib/bylaws/edition";
import { editionOn, editions } from "@/lib/bylaws/edition-in-force";
import { verdict } from "@/lib/decisions/rules/verdict";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import { verdictInput } from "../schema";
import { ruleOfName, type RequestedVerdict, type VerdictRefusal } from "../types";
import { impossibility } from "./impossibility";

/**
 * What the software would decide on a count, whoever asks and in whatever state the question is. Supplementary
 * provisions, R9.1: the edition in force on the day of the decision governs.
 */
export function requestedVerdict(input: unknown, among: readonly Edition[] = editions): Result<RequestedVerdict, VerdictRefusal> {
  const parsed = verdictInput.safeParse(input);
  if (!parsed.success) return refuse(firstObjection(parsed.error.issues, input));
  const { rule, on, ...count } = parsed.data;
  const impossible = impossibility(count);
  if (impossible) return refuse(impossible);
  const edition = editionOn(on, among);
  if (!edition) return refuse({ code: "verdict.beforeFirstEdition", field: "on" });
  return ok({ verdict: verdict(ruleOfName[rule], count, edition), edition });
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
