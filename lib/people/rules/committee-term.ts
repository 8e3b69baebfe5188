import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { assembliesAfter, assemblyAt, type AssemblyMark } from "./assembly-mark";

/** How somebody came to a seat. */
export type SeatElection = {
  readonly electedOn: CivilDate;
  /** A33: elected for a first term until the next regular assembly, so that the halves are renewed in turn. */
  readonly shortened?: boolean;
  /** Where a seat is filled before its time: the end of the term of whoever held it. */
  readonly predecessor?: AssemblyMark;
  /** Where a seat is filled or added between elections: the end of the terms of the smaller cohort. */
  readonly smallerCohort?: AssemblyMark;
};

export type CommitteeTermFacts = {
  readonly electedOn: CivilDate;
  readonly on: CivilDate;
  readonly end: AssemblyMark;
  /** The regular assemblies known that count towards the end, the earliest first, the last of them the end itself. */
  readonly counted: readonly CivilDate[];
  /** The day of the assembly with whose close the term ends; null while it is not known. */
  readonly endsAtAssembly: CivilDate | null;
};

/**
 * 6(2), R6.13: a term lasts until the close of the second regular assembly after the election; the assembly that elects
 * is not counted, and extraordinary ones never are (A32). On the day of that assembly the seat is still held.
 * `regularAssemblies` are all that are known, in any order.
 */
export function committeeTerm(
  election: SeatElection,
  regularAssemblies: readonly CivilDate[],
  on: CivilDate,
  edition: Edition,
): Finding<CommitteeTermFacts> {
  const { electedOn } = election;
  const end = endOf(election, regularAssemblies, edition);
  const endsAtAssembly = assemblyAt(end, regularAssemblies) ?? null;
  return {
    holds: on >= electedOn && (endsAtAssembly === null || on <= endsAtAssembly),
    article: "6(2)",
    readings: [{ id: "A32", choice: edition.readings.A32 }],
    facts: { electedOn, on, end, counted: assembliesAfter(end.after, regularAssemblies).slice(0, end.ordinal), endsAtAssembly },
  };
}

/** R6.21: whoever fills a seat between elections ends with others; A32 says with whom. */
function endOf({ electedOn, shortened, predecessor, smallerCohort }: SeatElection, regularAssemblies: readonly CivilDate[], edition: Edition): AssemblyMark {
  if (shortened) return { after: electedOn, ordinal: 1 };
  const full = { after: electedOn, ordinal: edition.committee.termInRegularAssemblies };
  const shared = { predecessor: predecessor ?? smallerCohort, cohortSmaller: smallerCohort ?? predecessor, full: undefined }[edition.readings.A32];
  if (!shared) return full;
  const end = assemblyAt(shared, regularAssemblies);
  // Of a term that was over by the election nothing remains to be taken: the seat is elected anew.
  return end && end <= electedOn ? full : shared;
}
