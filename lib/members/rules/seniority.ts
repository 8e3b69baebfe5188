import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import { addDays, addMonths, endOfMonths, type CivilDate } from "@/lib/kernel/civil-date";

export type SeniorityFacts = { readonly joinedOn: CivilDate; readonly eligibleFrom: CivilDate; readonly on: CivilDate };

/**
 * Articles 4(1)4), 4(2)4), 5 4), 6(2): one must have been a member for a year. Reading A3: the day of joining is not
 * counted (Civil Code 140, 143), so that one who joined on 24 August 2016 is eligible from 25 August 2017.
 */
export function seniority(joinedOn: CivilDate, on: CivilDate, edition: Edition): Finding<SeniorityFacts> {
  const eligibleFrom = firstEligibleDay(joinedOn, edition);
  return {
    holds: on >= eligibleFrom,
    article: "4(1)4)",
    readings: [
      { id: "A3", choice: edition.readings.A3 },
      { id: "A4", choice: edition.readings.A4 },
    ],
    facts: { joinedOn, eligibleFrom, on },
  };
}

/**
 * The first day on which the year has passed. Without the first day, the year from 24 August runs from the 25th to the
 * end of next year's 24th, and that from 28 February of a year before a leap year to the end of the leap day.
 */
export function firstEligibleDay(joinedOn: CivilDate, edition: Edition): CivilDate {
  const { months } = edition.seniority;
  return edition.readings.A3 === "civilCode" ? addDays(endOfMonths(joinedOn, months), 1) : addMonths(joinedOn, months);
}
