import { addDays, civilDateAt, instantAt, type CivilDate } from "@/lib/kernel/civil-date";

const zone = "Asia/Tokyo";

/** Days counted from the one on which the demo is seeded: -1 is yesterday. */
export type Calendar = {
  readonly day: (days: number) => CivilDate;
  readonly at: (days: number, time: string) => Date;
  readonly dayOf: (instant: Date) => CivilDate;
};

export function calendarFrom(now: Date): Calendar {
  const today = civilDateAt(now, zone);
  const day = (days: number) => addDays(today, days);
  return { day, at: (days, time) => instantAt(day(days), time, zone), dayOf: (instant) => civilDateAt(instant, zone) };
}

/** 2026年11月23日, as the papers of the association have it. */
export function japaneseDay(day: CivilDate): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
