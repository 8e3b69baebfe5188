import { civilDate, type CivilDate } from "@/lib/kernel/civil-date";
import type { Locale } from "./locale";

/** The association's clock, by which every instant is shown. */
const zone = "Asia/Tokyo";

/** `2026年11月23日`, `23 November 2026`. An instant is dated by the association's calendar. */
export function formatDate(day: CivilDate | Date, locale: Locale): string {
  return dates[locale].format(instantOf(day));
}

/** `2026年（令和8年）11月23日` where a paper would have the era; English has no use for it. */
export function formatDateWithEra(day: CivilDate | Date, locale: Locale): string {
  if (locale === "en") return formatDate(day, locale);
  const instant = instantOf(day);
  const [year, monthAndDay] = formatDate(day, "ja").split(/(?<=年)/);
  return `${year}（${eraYears.format(instant)}）${monthAndDay}`;
}

/** A day of every year, given as `05-31`: `5月31日`, `31 May` */
export function formatMonthDay(monthDay: string, locale: Locale): string {
  return monthDays[locale].format(instantOf(civilDate(`2000-${monthDay}`)));
}

/** `2026年11月23日 14:05`, `23 November 2026, 14:05` */
export function formatDateTime(instant: Date, locale: Locale): string {
  return `${formatDate(instant, locale)}${locale === "ja" ? " " : ", "}${formatTime(instant, locale)}`;
}

/** A moment by which something is due, with its weekday: `2026年11月23日（月）17:00`, `Monday 23 November 2026, 17:00 (Japan time)`. */
export function formatDeadline(instant: Date, locale: Locale): string {
  const [weekday, date, time] = [weekdays[locale].format(instant), formatDate(instant, locale), formatTime(instant, locale)];
  return locale === "ja" ? `${date}（${weekday}）${time}` : `${weekday} ${date}, ${time} (Japan time)`;
}

/** `14:05` */
export function formatTime(instant: Date, locale: Locale): string {
  return times[locale].format(instant);
}

/** How long ago or ahead: `3日前`, `3 days ago`, `2時間後`, `in 2 hours`; under a minute `たった今`, `just now`. */
export function formatRelative(instant: Date, now: Date, locale: Locale): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000;
  const step = steps.find(({ size }) => Math.abs(seconds) >= size);
  if (!step) return locale === "ja" ? "たった今" : "just now";
  return relatives[locale].format(Math.trunc(seconds / step.size), step.unit);
}

/** `1,234` */
export function formatCount(count: number, locale: Locale): string {
  return counts[locale].format(count);
}

/** A day at midnight UTC is nine in the morning of the same day in the association's zone. */
function instantOf(day: CivilDate | Date): Date {
  return typeof day === "string" ? new Date(day) : day;
}

const dates: Record<Locale, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat("ja-JP", { timeZone: zone, year: "numeric", month: "long", day: "numeric" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "long", day: "numeric" }),
};

const monthDays: Record<Locale, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat("ja-JP", { timeZone: zone, month: "long", day: "numeric" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: zone, month: "long", day: "numeric" }),
};

const eraYears = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { timeZone: zone, era: "long", year: "numeric" });

const times: Record<Locale, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat("ja-JP", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
};

const weekdays: Record<Locale, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat("ja-JP", { timeZone: zone, weekday: "short" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "long" }),
};

const relatives: Record<Locale, Intl.RelativeTimeFormat> = {
  ja: new Intl.RelativeTimeFormat("ja-JP", { style: "narrow" }),
  en: new Intl.RelativeTimeFormat("en-GB"),
};

const counts: Record<Locale, Intl.NumberFormat> = {
  ja: new Intl.NumberFormat("ja-JP"),
  en: new Intl.NumberFormat("en-GB"),
};

const steps: readonly { unit: Intl.RelativeTimeFormatUnit; size: number }[] = [
  { unit: "year", size: 365 * 86_400 },
  { unit: "month", size: 30 * 86_400 },
  { unit: "day", size: 86_400 },
  { unit: "hour", size: 3_600 },
  { unit: "minute", size: 60 },
];
