import type { Count } from "@/lib/decisions/types";

/** A count of a committee of nine, nobody recused and nobody present, but for what is said. */
export function countOf(facts: Partial<Count>): Count {
  return { inOffice: 9, recused: 0, present: 0, yes: 0, no: 0, abstain: 0, ...facts };
}
