import type { CivilDate } from "@/lib/kernel/civil-date";
import type { DatesFound } from "../types";

/** The days that were asked for, by the names that programs read. */
export type AnsweredDates = Readonly<Record<string, CivilDate | number | string | null>>;

export function answeredDates(found: DatesFound): AnsweredDates {
  switch (found.rule) {
    case "seniority":
      return { eligibleFrom: found.facts.eligibleFrom };
    case "expertTerm": {
      const { fiscalYearEnd, assembly, requestedUntil, endsBy, endsOn } = found.facts;
      return { fiscalYearEnd, assembly, ...(requestedUntil && { requestedUntil }), endsBy, endsOn };
    }
    case "committeeTerm": {
      const { end, counted, endsAtAssembly } = found.facts;
      return { endsAtAssembly, ordinal: end.ordinal, assembliesKnown: counted.length };
    }
    case "objection":
      return { lastDay: found.facts.lastDay, finalAt: found.facts.finalOn };
    case "rosterDue":
      return { dueOn: found.facts.dueOn };
  }
}
