import type { AssemblyKind } from "@/lib/assembly/types";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { assemblyAt, type AssemblyMark } from "@/lib/people/rules/assembly-mark";
import type { SeatElection } from "@/lib/people/rules/committee-term";
import type { Cohort, Origin } from "../types";

/** What an election to a seat finds. */
export type SeatBefore = {
  readonly electedOn: CivilDate;
  readonly cohort: Cohort;
  /** Which kind of assembly elects; null where that is not on record. */
  readonly by: AssemblyKind | null;
  readonly shortened: boolean;
  /** Whoever held the seat last, however long ago. */
  readonly last: { readonly end: AssemblyMark; readonly cohort: Cohort } | null;
  /** The end of the terms of the cohort that the seat joins, where any of it is in office and stays. */
  readonly mates: AssemblyMark | undefined;
};

/**
 * 6(2), R6.21, A32: what an election to the seat is, and with whom the term ends. Whoever follows on an unfinished term
 * takes over the rest; a seat that is added joins its cohort; in turn a full term begins, or a shortened one (A33).
 */
export function seatElection(before: SeatBefore, regulars: readonly CivilDate[]): { origin: Origin; election: SeatElection } {
  const { electedOn, cohort, by, shortened, last, mates } = before;
  if (shortened) return { origin: "shortened", election: { electedOn, shortened } };
  if (last && !isOver(last.end, electedOn, regulars)) return { origin: "replacement", election: { electedOn, predecessor: last.end, smallerCohort: mates } };
  const inTurn = last?.cohort === cohort && by !== "extraordinary";
  return mates && !inTurn ? { origin: "addition", election: { electedOn, smallerCohort: mates } } : { origin: "election", election: { electedOn } };
}

/** Whether the assembly that ends the term has been held by that day. */
export function isOver(end: AssemblyMark, on: CivilDate, regulars: readonly CivilDate[]): boolean {
  const day = assemblyAt(end, regulars);
  return day !== undefined && day <= on;
}
