import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { adopted } from "@/lib/decisions/rules/adoption";
import { verdict } from "@/lib/decisions/rules/verdict";
import { countOf } from "../support/counts";
import { editionReading } from "../support/editions";

describe("4(1)6), 4(2)6), 5 6): recommending withdrawal takes two thirds (R4.26, A11, A14)", () => {
  it("C3: of nine in office, all present, six must assent and five do not suffice", () => {
    const six = verdict("twoThirds", countOf({ present: 9, yes: 6, no: 3 }), edition);
    expect(six).toMatchObject({ quorate: true, adopted: true, article: "4(1)6)", required: { present: 6, yes: 6 } });
    expect(verdict("twoThirds", countOf({ present: 9, yes: 5, no: 4 }), edition)).toMatchObject({ quorate: true, adopted: false });
  });

  it("C4: of ten in office one is recused, and six of the other nine suffice; without the recusal seven are needed", () => {
    const recused = countOf({ inOffice: 10, recused: 1, present: 7, yes: 6, no: 1 });
    expect(verdict("twoThirds", recused, edition)).toMatchObject({ adopted: true, required: { present: 6, yes: 6 } });
    const unrecused = countOf({ inOffice: 10, present: 7, yes: 6, no: 1 });
    expect(verdict("twoThirds", unrecused, edition)).toMatchObject({ adopted: false, required: { present: 7, yes: 7 } });
    expect(adopted(recused, "twoThirds", editionReading({ A14: "recusedIncluded" })).holds).toBe(false);
  });

  it.each([
    { inOffice: 6, least: 4, ofAll: 4, ofPresent: 3 },
    { inOffice: 7, least: 5, ofAll: 5, ofPresent: 4 },
    { inOffice: 8, least: 6, ofAll: 6, ofPresent: 4 },
    { inOffice: 9, least: 6, ofAll: 6, ofPresent: 4 },
    { inOffice: 10, least: 7, ofAll: 7, ofPresent: 5 },
  ])("of $inOffice in office $ofAll must assent; of the least $least present, read otherwise, $ofPresent (A11)", ({ inOffice, least, ofAll, ofPresent }) => {
    const present = editionReading({ A11: "present" });
    const carries = (yes: number, rules = edition) => adopted(countOf({ inOffice, present: least, yes }), "twoThirds", rules).holds;
    expect([carries(ofAll - 1), carries(ofAll), carries(ofAll + 1)]).toEqual([false, true, true]);
    expect([carries(ofPresent - 1, present), carries(ofPresent, present), carries(ofPresent + 1, present)]).toEqual([false, true, true]);
    expect(verdict("twoThirds", countOf({ inOffice, present: least }), edition).required).toEqual({ present: least, yes: ofAll });
    expect(verdict("twoThirds", countOf({ inOffice, present: least }), present).required).toEqual({ present: least, yes: ofPresent });
  });

  it("needs the attendance of 6(2) as well: assent cannot stand in for presence", () => {
    expect(verdict("twoThirds", countOf({ present: 5, yes: 5 }), editionReading({ A11: "present" }))).toMatchObject({ quorate: false, adopted: false });
  });
});
