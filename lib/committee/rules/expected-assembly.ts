import { addMonths, type CivilDate } from "@/lib/kernel/civil-date";
import { assembliesAfter, type AssemblyMark } from "@/lib/people/rules/assembly-mark";

/** How many regular assemblies after the day it takes until the one that is meant; none where it was held already. */
export function remainingAssemblies({ after, ordinal }: AssemblyMark, regulars: readonly CivilDate[], day: CivilDate): number {
  return Math.max(0, ordinal - assembliesAfter(after, regulars).filter((held) => held <= day).length);
}

/**
 * The day around which that assembly is to be expected. 6(1), A30: a regular one is held once a year, so that it is
 * counted on from the last one held; where none is on record, from the election.
 */
export function expectedOn(mark: AssemblyMark, regulars: readonly CivilDate[], day: CivilDate): CivilDate {
  const last = regulars.filter((held) => held <= day).sort().at(-1);
  const expected = addMonths(last ?? mark.after, 12 * (last ? remainingAssemblies(mark, regulars, day) : mark.ordinal));
  const [, later = day] = [expected, day].sort();
  return later;
}
