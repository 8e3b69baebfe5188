import type { Edition } from "@/lib/bylaws/edition";
import { editionOn, editions } from "@/lib/bylaws/edition-in-force";
import { verdict } from "@/lib/decisions/rules/verdict";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import { parseVerdictInput } from "../schema";
import { ruleOfName, type RequestedVerdict, type VerdictRefusal } from "../types";
import { impossibility } from "./impossibility";

/**
 * What the software would decide on a count, whoever asks and in whatever state the question is. Supplementary
 * provisions, R9.1: the edition in force on the day of the decision governs.
 */
export function requestedVerdict(input: unknown, among: readonly Edition[] = editions): Result<RequestedVerdict, VerdictRefusal> {
  const parsed = parseVerdictInput(input);
  if (!parsed.ok) return parsed;
  const { rule, on, ...count } = parsed.value;
  const impossible = impossibility(count);
  if (impossible) return refuse(impossible);
  const edition = editionOn(on, among);
  if (!edition) return refuse({ code: "verdict.beforeFirstEdition", field: "on" });
  return ok({ verdict: verdict(ruleOfName[rule], count, edition), edition });
}
