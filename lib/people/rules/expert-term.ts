import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import type { ReadingUsed } from "@/lib/bylaws/readings";
import { addDays, civilDate, endOfMonths, type CivilDate } from "@/lib/kernel/civil-date";
import { assemblyAt } from "./assembly-mark";

export type Commission = {
  readonly approvedOn: CivilDate;
  /** The last day of the period that the request names, where it names one. */
  readonly requestedUntil?: CivilDate;
};

export type ExpertTermFacts = {
  readonly approvedOn: CivilDate;
  readonly on: CivilDate;
  /** The last day of the year that begins with the approval. */
  readonly yearEndsOn: CivilDate;
  /** The last fiscal year that ends within that year ends on this day. */
  readonly fiscalYearEnd: CivilDate;
  /** The calendar year of the regular assembly on that fiscal year. */
  readonly assembly: number;
  /** The day of that assembly; null while it is not known. */
  readonly endsAtAssembly: CivilDate | null;
  readonly requestedUntil: CivilDate | null;
  /** What ends the term; "whicheverIsFirst" while the day of the assembly is needed to tell and not known. */
  readonly endsBy: "assembly" | "request" | "whicheverIsFirst";
  /** The last day of the term; null while it is not known. */
  readonly endsOn: CivilDate | null;
};

/**
 * 5 1), R5.2: a commission lasts until the close of the regular assembly on the last fiscal year that ends within a year
 * of the approval, however late that assembly is (A26), or until the end of the period requested if that is earlier
 * (5 4), A27). `regularAssemblies` are all that are known, in any order.
 */
export function expertTerm(
  { approvedOn, requestedUntil }: Commission,
  regularAssemblies: readonly CivilDate[],
  on: CivilDate,
  edition: Edition,
): Finding<ExpertTermFacts> {
  const yearEndsOn = lastDayOfPeriod(approvedOn, edition);
  const fiscalYearEnd = lastFiscalYearEnd(yearEndsOn, edition);
  const endsAtAssembly = assemblyAt({ after: fiscalYearEnd, ordinal: 1 }, regularAssemblies) ?? null;
  const request = edition.readings.A27 === "rule" ? undefined : requestedUntil;
  const end = earlierEnd(fiscalYearEnd, endsAtAssembly, request);
  return {
    holds: on >= approvedOn && (end.endsOn === null ? request === undefined || on <= request : on <= end.endsOn),
    article: "5 1)",
    readings: readingsUsed(requestedUntil, edition),
    facts: {
      approvedOn,
      on,
      yearEndsOn,
      fiscalYearEnd,
      assembly: yearOf(endsAtAssembly ?? addDays(fiscalYearEnd, 1)),
      endsAtAssembly,
      requestedUntil: requestedUntil ?? null,
      ...end,
    },
  };
}

/** Civil Code 140, 143: without the first day, so that a year from 31 March ends with the next 31 March. */
function lastDayOfPeriod(approvedOn: CivilDate, edition: Edition): CivilDate {
  return endOfMonths(approvedOn, edition.expert.termMonths);
}

/** The edition's period is a year at least, so that one fiscal year always ends in it. */
function lastFiscalYearEnd(until: CivilDate, edition: Edition): CivilDate {
  const ofThisYear = fiscalYearEndIn(yearOf(until), edition);
  return ofThisYear <= until ? ofThisYear : fiscalYearEndIn(yearOf(until) - 1, edition);
}

/** The day before the fiscal year begins that begins in a calendar year, or on the first day of the next. */
function fiscalYearEndIn(year: number, edition: Edition): CivilDate {
  const { fiscalYearStart } = edition.expert;
  const beginsIn = fiscalYearStart === "01-01" ? year + 1 : year;
  return addDays(civilDate(`${String(beginsIn).padStart(4, "0")}-${fiscalYearStart}`), -1);
}

function earlierEnd(fiscalYearEnd: CivilDate, endsAtAssembly: CivilDate | null, request: CivilDate | undefined): Pick<ExpertTermFacts, "endsBy" | "endsOn"> {
  if (!request) return { endsBy: "assembly", endsOn: endsAtAssembly };
  if (endsAtAssembly) return request < endsAtAssembly ? { endsBy: "request", endsOn: request } : { endsBy: "assembly", endsOn: endsAtAssembly };
  // The assembly on a fiscal year cannot close before that year has ended.
  return request <= fiscalYearEnd ? { endsBy: "request", endsOn: request } : { endsBy: "whicheverIsFirst", endsOn: null };
}

/** A27 bears on the end only where the request names one. */
function readingsUsed(requestedUntil: CivilDate | undefined, { readings }: Edition): ReadingUsed[] {
  const rule: ReadingUsed = { id: "A26", choice: readings.A26 };
  return requestedUntil ? [rule, { id: "A27", choice: readings.A27 }] : [rule];
}

function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}
