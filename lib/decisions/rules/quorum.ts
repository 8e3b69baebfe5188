import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import { reaches, smallestPart } from "@/lib/kernel/threshold";
import type { Count } from "../types";

export type QuorumFacts = { readonly base: number; readonly present: number; readonly required: number };

/**
 * Article 6(2): two thirds of all committee members must be present. Reading A14: all means those in office, and a
 * member with a special interest counts neither above nor below the line.
 */
export function quorum(count: Count, edition: Edition): Finding<QuorumFacts> {
  const base = baseInOffice(count, edition);
  return {
    holds: reaches(count.present, base, edition.committee.quorum),
    article: "6(2)",
    readings: [{ id: "A14", choice: edition.readings.A14 }],
    facts: { base, present: count.present, required: smallestPart(base, edition.committee.quorum) },
  };
}

/** The committee members whose heads are the whole: in office, less the recused where the edition reads A14 so. */
export function baseInOffice(count: Count, edition: Edition): number {
  return edition.readings.A14 === "recusedExcluded" ? count.inOffice - count.recused : count.inOffice;
}
