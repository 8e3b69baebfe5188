import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { civilDate } from "@/lib/kernel/civil-date";
import { objectionPeriod } from "@/lib/members/rules/objection-period";

const period = (dispatched: string, on = dispatched, rules = edition) => objectionPeriod(civilDate(dispatched), civilDate(on), rules);

describe("4(1)6), 4(2)6), 5 6): fourteen days from dispatch to object (R4.28, A15)", () => {
  it.each([
    { vector: "X1", dispatched: "2026-06-01", lastDay: "2026-06-15", finalOn: "2026-06-16" },
    { vector: "over a leap day", dispatched: "2024-02-15", lastDay: "2024-02-29", finalOn: "2024-03-01" },
    { vector: "over the same days of another year", dispatched: "2023-02-15", lastDay: "2023-03-01", finalOn: "2023-03-02" },
    { vector: "over the end of a year", dispatched: "2026-12-18", lastDay: "2027-01-01", finalOn: "2027-01-02" },
  ])("$vector: dispatched $dispatched, in time until $lastDay, final on $finalOn", ({ dispatched, lastDay, finalOn }) => {
    expect(period(dispatched).facts).toMatchObject({ dispatchedOn: dispatched, lastDay, finalOn });
    expect([lastDay, finalOn].map((on) => period(dispatched, on).holds)).toEqual([true, false]);
  });

  it("X1: becomes final as 16 June begins in Japan, and not by the server's clock", () => {
    expect(period("2026-06-01").facts.finalAt.toISOString()).toBe("2026-06-15T15:00:00.000Z");
    expect(period("2026-06-01", "2026-06-01", { ...edition, timeZone: "Europe/Berlin" }).facts.finalAt.toISOString()).toBe("2026-06-15T22:00:00.000Z");
  });

  it("nothing can be objected to before it is sent", () => {
    expect(["2026-05-31", "2026-06-01"].map((on) => period("2026-06-01", on).holds)).toEqual([false, true]);
  });

  it("an edition with another period is judged by it", () => {
    const week = { ...edition, withdrawal: { ...edition.withdrawal, objectionDays: 7 } };
    expect(period("2026-06-01", "2026-06-08", week)).toEqual({
      holds: true,
      article: "4(1)6)",
      readings: [{ id: "A15", choice: "committee" }],
      facts: { dispatchedOn: "2026-06-01", on: "2026-06-08", lastDay: "2026-06-08", finalOn: "2026-06-09", finalAt: new Date("2026-06-08T15:00:00Z") },
    });
  });
});
