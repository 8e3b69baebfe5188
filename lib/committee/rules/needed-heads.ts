import type { Edition } from "@/lib/bylaws/edition";
import { verdict } from "@/lib/decisions/rules/verdict";
import type { DecisionRule } from "@/lib/decisions/types";
import type { NeededHeads } from "../types";

/** 6(2), 4(1)6): what so many in office need, by the very rules that decide; with the recused left out as they say (A14). */
export function neededHeads(inOffice: number, edition: Edition, recused = 0): NeededHeads {
  const required = (rule: DecisionRule, present: number) => verdict(rule, { inOffice, recused, present, yes: 0, no: 0, abstain: 0 }, edition).required;
  const { present } = required("ordinary", 0);
  return {
    inOffice,
    present,
    yesAtLeast: required("ordinary", present).yes,
    yesOfAll: required("ordinary", inOffice - recused).yes,
    twoThirds: required("twoThirds", present).yes,
  };
}
