import type { Edition } from "@/lib/bylaws/edition";
import { readAs } from "@/lib/bylaws/reading-alternatives";
import { verdict } from "@/lib/decisions/rules/verdict";
import type { DecisionRule } from "@/lib/decisions/types";

/** For a committee of one size: the least attendance, and the least assents at that attendance under each rule. */
export type RequiredHeads = {
  readonly inOffice: number;
  readonly present: number;
  readonly ordinary: number;
  /** A11: two thirds of all in office, and of those present. */
  readonly twoThirdsOfAll: number;
  readonly twoThirdsOfPresent: number;
};

/** 6(2): what every size of committee needs that the edition allows, by the very rules that decide. */
export function requiredHeads(edition: Edition): readonly RequiredHeads[] {
  const { least, most } = edition.committee.seats;
  return Array.from({ length: most - least + 1 }, (_, more) => rowFor(least + more, edition));
}

function rowFor(inOffice: number, edition: Edition): RequiredHeads {
  const present = required("ordinary", { inOffice, present: 0 }, edition).present;
  const yes = (rule: DecisionRule, read: Edition) => required(rule, { inOffice, present }, read).yes;
  return {
    inOffice,
    present,
    ordinary: yes("ordinary", edition),
    twoThirdsOfAll: yes("twoThirds", readAs(edition, "A11", "inOffice")),
    twoThirdsOfPresent: yes("twoThirds", readAs(edition, "A11", "present")),
  };
}

function required(rule: DecisionRule, heads: { inOffice: number; present: number }, edition: Edition) {
  return verdict(rule, { ...heads, recused: 0, yes: 0, no: 0, abstain: 0 }, edition).required;
}
