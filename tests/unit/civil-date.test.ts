import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, civilDate, civilDateAt, daysBetween, endOfMonths, parseCivilDate, startOfDay, type CivilDate } from "@/lib/kernel/civil-date";

/** An oracle that counts days one by one from 1 January 1900, by the Gregorian rule. */
const calendar = [...everyDay(1900, 2100)];
const placeOf = new Map(calendar.map((day, place) => [day, place]));
const anyPlace = fc.integer({ min: 0, max: calendar.length - 1 });
const dayAt = (place: number) => civilDate(calendar[place] ?? "");

describe("a civil date", () => {
  it("is read where the calendar has it", () => {
    for (const day of calendar) expect(parseCivilDate(day)).toBe(day);
  });

  it("is not read where the calendar does not have it, or in another form", () => {
    const known = new Set<string>(calendar);
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (year, month, day) => {
        const text = `${year}-${pad(month)}-${pad(day)}`;
        expect(parseCivilDate(text)).toBe(known.has(text) ? text : undefined);
      }),
    );
    for (const text of ["", "2016-2-1", "2016-02-01 ", "20160201", "2016-02-01T00:00", "２０１６-02-01", "-2016-02-01", "+002016-02-01"]) {
      expect(parseCivilDate(text), text).toBeUndefined();
      expect(() => civilDate(text)).toThrow(RangeError);
    }
  });

  it("moves by days as the calendar counts them, back and forth", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        expect(addDays(dayAt(from), to - from)).toBe(calendar[to]);
        expect(daysBetween(dayAt(from), dayAt(to))).toBe(to - from);
      }),
    );
  });

  it("moves by months to the same day, or to the last one of a month that lacks it", () => {
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: 0, max: 240 }), (place, months) => {
        const day = dayAt(place);
        const moved = addMonths(day, months);
        const [year, month, date] = day.split("-").map(Number) as [number, number, number];
        const target = year * 12 + (month - 1) + months;
        const expectedMonth = `${Math.floor(target / 12)}-${pad((target % 12) + 1)}`;
        expect(moved.slice(0, 7)).toBe(expectedMonth);
        expect(Number(moved.slice(8))).toBe(Math.min(date, daysIn(Math.floor(target / 12), (target % 12) + 1)));
      }),
    );
  });

  it("ends a period of months on the eve of the day that corresponds to its first one, or with the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 1, max: 24 }), (place, months) => {
        const [year, month, date] = dayAt(place + 1).split("-").map(Number) as [number, number, number];
        const target = year * 12 + (month - 1) + months;
        const corresponding = placeOf.get(`${Math.floor(target / 12)}-${pad((target % 12) + 1)}-${pad(date)}` as CivilDate);
        const end = endOfMonths(dayAt(place), months);
        if (corresponding !== undefined) expect(end).toBe(dayAt(corresponding - 1));
        else expect([end.slice(0, 7), Number(end.slice(8))]).toEqual([`${Math.floor(target / 12)}-${pad((target % 12) + 1)}`, daysIn(Math.floor(target / 12), (target % 12) + 1)]);
      }),
    );
  });

  it("sorts as text in the order of days", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        expect(dayAt(one) < dayAt(other)).toBe(one < other);
      }),
    );
  });

  it("is the association's day of an instant, whatever zone the server has", () => {
    expect(civilDateAt(new Date("2026-11-22T14:59:59.999Z"), "Asia/Tokyo")).toBe("2026-11-22");
    expect(civilDateAt(new Date("2026-11-22T15:00:00Z"), "Asia/Tokyo")).toBe("2026-11-23");
    expect(startOfDay(civilDate("2026-11-23"), "Asia/Tokyo")).toEqual(new Date("2026-11-22T15:00:00Z"));
  });

  it("begins at the instant that is the first to fall on it", () => {
    fc.assert(
      fc.property(fc.integer({ min: placeOf.get("1960-01-01" as CivilDate) ?? 0, max: calendar.length - 1 }), (place) => {
        const begins = startOfDay(dayAt(place), "Asia/Tokyo");
        expect(civilDateAt(begins, "Asia/Tokyo")).toBe(dayAt(place));
        expect(civilDateAt(new Date(begins.getTime() - 1), "Asia/Tokyo")).toBe(calendar[place - 1]);
      }),
    );
  });
});

function* everyDay(firstYear: number, lastYear: number): Generator<CivilDate> {
  for (let year = firstYear; year <= lastYear; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysIn(year, month); day++) yield `${year}-${pad(month)}-${pad(day)}` as CivilDate;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(count: number): string {
  return String(count).padStart(2, "0");
}
