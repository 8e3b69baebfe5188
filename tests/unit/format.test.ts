import { describe, expect, it } from "vitest";
import { formatCount, formatDate, formatDateTime, formatDateWithEra, formatMonthDay, formatRelative, formatTime } from "@/lib/i18n/format";
import { civilDate } from "@/lib/kernel/civil-date";

const day = civilDate("2026-11-23");
const lateEvening = new Date("2026-11-22T15:05:00Z");

describe("dates and times for the reader", () => {
  it("writes a day in words, in the reader's language", () => {
    expect(formatDate(day, "ja")).toBe("2026年11月23日");
    expect(formatDate(day, "en")).toBe("23 November 2026");
  });

  it("dates an instant by the association's clock, not by the server's", () => {
    expect(formatDate(lateEvening, "ja")).toBe("2026年11月23日");
    expect(formatDateTime(lateEvening, "ja")).toBe("2026年11月23日 00:05");
    expect(formatDateTime(lateEvening, "en")).toBe("23 November 2026, 00:05");
    expect(formatTime(new Date("2026-11-23T14:59:59Z"), "en")).toBe("23:59");
  });

  it.each([
    ["2026-11-23", "2026年（令和8年）11月23日"],
    ["2019-05-01", "2019年（令和元年）5月1日"],
    ["2019-04-30", "2019年（平成31年）4月30日"],
    ["2007-08-01", "2007年（平成19年）8月1日"],
    ["1989-01-07", "1989年（昭和64年）1月7日"],
  ])("adds the era to %s where a paper would have it", (text, expected) => {
    expect(formatDateWithEra(civilDate(text), "ja")).toBe(expected);
  });

  it("leaves the era out in English", () => {
    expect(formatDateWithEra(day, "en")).toBe("23 November 2026");
  });

  it("writes a day of every year, the leap day too", () => {
    expect(formatMonthDay("05-31", "ja")).toBe("5月31日");
    expect(formatMonthDay("02-29", "en")).toBe("29 February");
  });

  it.each([
    [59, "たった今", "just now"],
    [60, "1分前", "1 minute ago"],
    [3_599, "59分前", "59 minutes ago"],
    [3_600, "1時間前", "1 hour ago"],
    [86_400, "1日前", "1 day ago"],
    [3 * 86_400, "3日前", "3 days ago"],
    [30 * 86_400, "1か月前", "1 month ago"],
    [364 * 86_400, "12か月前", "12 months ago"],
    [730 * 86_400, "2年前", "2 years ago"],
    [-7_200, "2時間後", "in 2 hours"],
  ])("says how long ago %i seconds are", (seconds, ja, en) => {
    const then = new Date(lateEvening.getTime() - seconds * 1000);
    expect(formatRelative(then, lateEvening, "ja")).toBe(ja);
    expect(formatRelative(then, lateEvening, "en")).toBe(en);
  });

  it("groups the figures of a large number", () => {
    expect(formatCount(1_234_567, "ja")).toBe("1,234,567");
    expect(formatCount(7, "en")).toBe("7");
  });
});
