import type { CivilDate } from "@/lib/kernel/civil-date";

/** A moment that is set before its day is known: the close of the so-manieth regular assembly after a day. */
export type AssemblyMark = { readonly after: CivilDate; readonly ordinal: number };

/** The day of the assembly that is meant; undefined while too few are known. */
export function assemblyAt({ after, ordinal }: AssemblyMark, regularAssemblies: readonly CivilDate[]): CivilDate | undefined {
  return assembliesAfter(after, regularAssemblies)[ordinal - 1];
}

/** The assemblies later than a day, each once, the earliest first; given in any order. */
export function assembliesAfter(day: CivilDate, regularAssemblies: readonly CivilDate[]): CivilDate[] {
  return [...new Set(regularAssemblies)].filter((assembly) => assembly > day).sort();
}
