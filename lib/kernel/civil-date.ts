import { Temporal } from "temporal-polyfill";

/** A day in the association's calendar, `2016-08-24`; no time, no zone. Strings in this form sort by date. */
export type CivilDate = string & { readonly civilDate: unique symbol };

/** The day that the text names, or undefined where it names none (`2023-02-29`, `2023-2-1`). */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as CivilDate;
  } catch {
    return undefined;
  }
}

/** The day that the text names. Throws where it names none: for constants and for data already checked. */
export function civilDate(text: string): CivilDate {
  const day = parseCivilDate(text);
  if (!day) throw new RangeError(`Not a civil date: ${text}`);
  return day;
}

/** The day on which an instant falls in a time zone. */
export function civilDateAt(instant: Date, timeZone: string): CivilDate {
  return civilDateOf(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate());
}

/** The instant at which a day begins in a time zone. */
export function startOfDay(day: CivilDate, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The instant at which a clock in the zone shows that day and time (`17:00`). */
export function instantAt(day: CivilDate, time: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);
}

/** The day so many days later (earlier when negative). */
export function addDays(day: CivilDate, days: number): CivilDate {
  return civilDateOf(Temporal.PlainDate.from(day).add({ days }));
}

/** The day so many months later; a day that the month lacks becomes its last day. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  return civilDateOf(Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }));
}

/**
 * The last day of a period of months after a day, which itself is not counted (Civil Code 140): the eve of the day that
 * corresponds to the first one counted, or the end of the month where that month has no such day (143(2)).
 */
export function endOfMonths(day: CivilDate, months: number): CivilDate {
  const first = addDays(day, 1);
  const corresponding = addMonths(first, months);
  return corresponding.slice(8) === first.slice(8) ? addDays(corresponding, -1) : corresponding;
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}

function civilDateOf(date: Temporal.PlainDate): CivilDate {
  return date.toString() as CivilDate;
}
