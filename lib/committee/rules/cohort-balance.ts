import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { atMost, largestPart } from "@/lib/kernel/threshold";
import type { AssemblyMark } from "@/lib/people/rules/assembly-mark";
import type { BalanceFacts, Cohort } from "../types";

type CohortSeat = { readonly seat: number; readonly cohort: Cohort; readonly electedOn: CivilDate; readonly end: AssemblyMark };

/**
 * 6(2), R6.14, A33: half of the committee is renewed each year, so that the cohorts differ by one at most, which they do
 * where the number is odd. Else first terms of the larger one are to be shortened, of those elected last.
 */
export function cohortBalance(seats: readonly CohortSeat[], edition: Edition): Finding<BalanceFacts> {
  const size = (cohort: Cohort) => seats.filter((one) => one.cohort === cohort).length;
  const sizes = [size(1), size(2)] as const;
  const difference = Math.abs(sizes[0] - sizes[1]);
  const larger = sizes[0] > sizes[1] ? 1 : sizes[1] > sizes[0] ? 2 : null;
  const holds = difference <= 1;
  const shorten = holds ? 0 : largestPart(difference, atMost(1, 2));
  const among = holds ? [] : electedLast(seats.filter((one) => one.cohort === larger && !isShort(one)), shorten);
  return { holds, article: "6(2)", readings: [{ id: "A33", choice: edition.readings.A33 }], facts: { sizes, larger, shorten, among } };
}

/** Elected for one year as it is, so that nothing can be shortened. */
function isShort({ electedOn, end }: CohortSeat): boolean {
  return end.after === electedOn && end.ordinal === 1;
}

/** Whoever was elected together last; with those before them where they are too few. */
function electedLast(seats: readonly CohortSeat[], least: number): number[] {
  const days = [...new Set(seats.map(({ electedOn }) => electedOn))].sort().reverse();
  const since = days.find((day) => seats.filter(({ electedOn }) => electedOn >= day).length >= least);
  return seats.filter(({ electedOn }) => since !== undefined && electedOn >= since).map(({ seat }) => seat).sort((one, other) => one - other);
}
