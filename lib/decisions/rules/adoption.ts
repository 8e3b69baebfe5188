import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import { reaches, smallestPart, type Threshold } from "@/lib/kernel/threshold";
import type { Count, DecisionRule } from "../types";
import { baseInOffice, quorum } from "./quorum";

export type AdoptionFacts = { readonly base: number; readonly yes: number; readonly required: number };

/**
 * Whether a decision carries. It needs the quorum, and then by its rule:
 * - ordinary, 6(2): the assent of half of those present; by reading A10 exactly half carries.
 * - two thirds, 4(1)6), 4(2)6), 5 6): the assent of two thirds; by reading A11 of all in office, not of those present.
 * Nothing carries that nobody assents to: half of no votes cast (another reading of A10) is none.
 */
export function adopted(count: Count, rule: DecisionRule, edition: Edition): Finding<AdoptionFacts> {
  const { threshold, base, article, reading } = measure[rule](count, edition);
  return {
    holds: quorum(count, edition).holds && count.yes > 0 && reaches(count.yes, base, threshold),
    article,
    readings: [reading],
    facts: { base, yes: count.yes, required: smallestPart(base, threshold) },
  };
}

type Measure = (
  count: Count,
  edition: Edition,
) => { threshold: Threshold; base: number; article: string; reading: Finding<AdoptionFacts>["readings"][number] };

const measure: Record<DecisionRule, Measure> = {
  ordinary: (count, edition) => ({
    threshold: edition.committee.ordinary,
    base: adoptionBase(edition.readings.A10, count, edition),
    article: "6(2)",
    reading: { id: "A10", choice: edition.readings.A10 },
  }),
  twoThirds: (count, edition) => ({
    threshold: edition.committee.withdrawalRecommendation,
    base: adoptionBase(edition.readings.A11, count, edition),
    article: "4(1)6)",
    reading: { id: "A11", choice: edition.readings.A11 },
  }),
};

function adoptionBase(choice: "present" | "votesCast" | "inOffice", count: Count, edition: Edition): number {
  if (choice === "present") return count.present;
  if (choice === "votesCast") return count.yes + count.no;
  return baseInOffice(count, edition);
}
