import { describe, expect, it } from "vitest";
import { decideRecommendation, decideRecommender, eligibilityOn } from "@/lib/applications/rules/may-be-recommended-by";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { civilDate, startOfDay } from "@/lib/kernel/civil-date";

const aoba = { memberClass: "general", joinedOn: civilDate("2016-08-24") } as const;

describe("4(1)4): a recommendation by the team of a general member (R4.14)", () => {
  it("is refused the day before the year is over and accepted on the first day (R4.18, S1)", () => {
    expect(decideRecommendation(aoba, civilDate("2017-08-24"), edition)).toEqual({
      ok: false,
      refusal: { code: "recommendation.notYetEligible", joinedOn: "2016-08-24", eligibleFrom: "2017-08-25" },
    });
    expect(decideRecommendation(aoba, civilDate("2017-08-25"), edition)).toMatchObject({
      ok: true,
      value: { holds: true, article: "4(1)4)", facts: { joinedOn: "2016-08-24", eligibleFrom: "2017-08-25", on: "2017-08-25" } },
    });
  });

  it("is refused the day before 1 March for a member since 29 February (S2)", () => {
    const beni = { ...aoba, joinedOn: civilDate("2016-02-29") };
    expect(decideRecommendation(beni, civilDate("2017-02-28"), edition).ok).toBe(false);
    expect(decideRecommendation(beni, civilDate("2017-03-01"), edition).ok).toBe(true);
  });

  it("cannot come from a partner member, however long it has been one", () => {
    const partner = { ...aoba, memberClass: "partner" } as const;
    expect(decideRecommendation(partner, civilDate("2030-01-01"), edition)).toMatchObject({ refusal: { code: "recommendation.notGeneralMember" } });
    expect(decideRecommender(partner)).toMatchObject({ refusal: { code: "recommendation.notGeneralMember" } });
  });

  it("cannot come from a team that is no member on the day", () => {
    const former = { ...aoba, joinedOn: null };
    expect(decideRecommendation(former, civilDate("2030-01-01"), edition)).toMatchObject({ refusal: { code: "recommendation.notMember" } });
    expect(decideRecommender(former)).toMatchObject({ refusal: { code: "recommendation.notMember" } });
  });

  it("may be asked for before the year is over, so that the team can write on the first day", () => {
    expect(decideRecommender(aoba)).toEqual({ ok: true, value: "2016-08-24" });
  });

  it("begins anew with a new period of membership (A4)", () => {
    const day = (text: string) => startOfDay(civilDate(text), "UTC");
    const memberships = [
      { joinedOn: day("2010-04-01"), endedOn: day("2020-04-01") },
      { joinedOn: day("2021-04-01"), endedOn: null },
    ];
    const on = (text: string) => eligibilityOn({ memberClass: "general", memberships }, civilDate(text), edition);
    expect(on("2020-03-31")).toEqual({ eligible: true, joinedOn: "2010-04-01", eligibleFrom: "2011-04-02" });
    expect(on("2020-04-01")).toEqual({ eligible: false, joinedOn: null, eligibleFrom: null });
    expect(on("2022-04-01")).toEqual({ eligible: false, joinedOn: "2021-04-01", eligibleFrom: "2022-04-02" });
    expect(on("2022-04-02")).toMatchObject({ eligible: true });
  });
});
