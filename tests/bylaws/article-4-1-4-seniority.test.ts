import { describe, expect, it } from "vitest";
import { eligibilityOn } from "@/lib/applications/rules/may-be-recommended-by";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { civilDate } from "@/lib/kernel/civil-date";
import { firstEligibleDay, seniority } from "@/lib/members/rules/seniority";
import { editionReading } from "../support/editions";

describe("4(1)4), 4(2)4), 5 4), 6(2): a general member for more than a year (R4.18, A3)", () => {
  it.each([
    { vector: "S1", joined: "2016-08-24", dayBefore: "2017-08-24", from: "2017-08-25" },
    { vector: "S2", joined: "2016-02-29", dayBefore: "2017-02-28", from: "2017-03-01" },
    { vector: "before a leap day", joined: "2015-02-28", dayBefore: "2016-02-29", from: "2016-03-01" },
    { vector: "two days before a leap day", joined: "2015-02-27", dayBefore: "2016-02-27", from: "2016-02-28" },
    { vector: "the eve of a leap day", joined: "2016-02-28", dayBefore: "2017-02-28", from: "2017-03-01" },
    { vector: "over the end of a year", joined: "2016-12-31", dayBefore: "2017-12-31", from: "2018-01-01" },
    { vector: "from the first day of a year", joined: "2017-01-01", dayBefore: "2018-01-01", from: "2018-01-02" },
  ])("$vector: who joined on $joined may recommend from $from and not on $dayBefore", ({ joined, dayBefore, from }) => {
    expect(firstEligibleDay(civilDate(joined), edition)).toBe(from);
    expect(seniority(civilDate(joined), civilDate(dayBefore), edition).holds).toBe(false);
    expect(seniority(civilDate(joined), civilDate(from), edition).holds).toBe(true);
    expect(seniority(civilDate(joined), civilDate("2099-01-01"), edition).holds).toBe(true);
  });

  it("read so that the day of joining counts, the anniversary itself suffices (A3)", () => {
    const inclusive = editionReading({ A3: "anniversaryInclusive" });
    expect(seniority(civilDate("2016-08-24"), civilDate("2017-08-23"), inclusive).holds).toBe(false);
    expect(seniority(civilDate("2016-08-24"), civilDate("2017-08-24"), inclusive).holds).toBe(true);
  });

  it("an edition with another period is judged by that period", () => {
    const halfYear = { ...edition, seniority: { months: 6 } };
    expect(firstEligibleDay(civilDate("2016-08-31"), halfYear)).toBe("2017-03-01");
  });

  it("names the article, the readings used and the day from which it holds (A3, A4)", () => {
    expect(seniority(civilDate("2016-08-24"), civilDate("2017-01-01"), edition)).toEqual({
      holds: false,
      article: "4(1)4)",
      readings: [
        { id: "A3", choice: "civilCode" },
        { id: "A4", choice: "submit" },
      ],
      facts: { joinedOn: "2016-08-24", eligibleFrom: "2017-08-25", on: "2017-01-01" },
    });
  });

  it("is told ahead of time from the very day of joining until the day before the membership ends (A4)", () => {
    const member = { memberClass: "general", memberships: [{ joinedOn: new Date("2016-08-24"), endedOn: new Date("2018-01-01") }] };
    const told = (on: string) => eligibilityOn(member, civilDate(on), edition);
    expect(told("2016-08-23")).toEqual({ eligible: false, joinedOn: null, eligibleFrom: null });
    expect(told("2016-08-24")).toEqual({ eligible: false, joinedOn: "2016-08-24", eligibleFrom: "2017-08-25" });
    expect([told("2017-08-24").eligible, told("2017-08-25").eligible]).toEqual([false, true]);
    expect([told("2017-12-31").eligible, told("2018-01-01").eligible]).toEqual([true, false]);
  });
});
