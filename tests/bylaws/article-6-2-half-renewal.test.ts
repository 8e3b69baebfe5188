import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { cohortBalance } from "@/lib/committee/rules/cohort-balance";
import { neededHeads } from "@/lib/committee/rules/needed-heads";
import type { Cohort } from "@/lib/committee/types";
import { civilDate } from "@/lib/kernel/civil-date";
import { editionReading } from "../support/editions";

/** Seats in the cohorts, the first cohort elected on these days. */
function seats(first: string[], second: number) {
  const one = first.map((day, place) => ({ seat: place + 1, cohort: 1 as Cohort, electedOn: civilDate(day), end: { after: civilDate(day), ordinal: 2 } }));
  return [...one, ...Array.from({ length: second }, (_, place) => ({ seat: 10 - place, cohort: 2 as Cohort, electedOn: civilDate("2015-08-28"), end: { after: civilDate("2015-08-28"), ordinal: 2 } }))];
}

const day = "2016-08-24";

describe("6(2), R6.14: half of the committee is renewed each year (A33)", () => {
  it.each([
    [5, 5, true, null, 0],
    [5, 4, true, 1, 0],
    [4, 5, true, 2, 0],
    [6, 4, false, 1, 1],
    [6, 3, false, 1, 1],
    [7, 3, false, 1, 2],
    [4, 6, false, 2, 1],
    [9, 0, false, 1, 4],
    [0, 0, true, null, 0],
  ])("%i and %i: even is %s", (one, two, holds, larger, shorten) => {
    expect(cohortBalance(seats(Array<string>(one).fill(day), two), edition)).toMatchObject({ holds, article: "6(2)", facts: { sizes: [one, two], larger, shorten } });
  });

  it("proposes to shorten first terms of those elected last, and of those before them where they are too few", () => {
    const among = (first: string[], second: number) => cohortBalance(seats(first, second), edition).facts.among;
    expect(among(["2014-08-29", "2014-08-29", day, day, "2014-08-29"], 3)).toEqual([3, 4]);
    expect(among(["2014-08-29", "2014-08-29", "2014-08-29", "2014-08-29", day], 3)).toEqual([5]);
    expect(among(["2014-08-29", "2014-08-29", "2014-08-29", "2014-08-29", "2014-08-29", "2014-08-29", day], 3)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(among([day, day], 2)).toEqual([]);
  });

  it("does not propose to shorten what is short already", () => {
    const [first, ...others] = seats(Array<string>(5).fill(day), 3);
    const short = first && { ...first, end: { after: first.electedOn, ordinal: 1 } };
    expect(cohortBalance(short ? [short, ...others] : [], edition).facts).toMatchObject({ shorten: 1, among: [2, 3, 4, 5] });
  });

  it.each(["lot", "manual"] as const)("names the reading that decides between them: %s", (choice) => {
    expect(cohortBalance([], editionReading({ A33: choice })).readings).toEqual([{ id: "A33", choice }]);
  });
});

describe("6(2), 4(1)6): what so many in office need", () => {
  it.each([
    [6, 4, 2, 3, 4],
    [7, 5, 3, 4, 5],
    [8, 6, 3, 4, 6],
    [9, 6, 3, 5, 6],
    [10, 7, 4, 5, 7],
  ])("%i in office: quorum %i, assents %i, %i where all are present, %i to recommend a withdrawal", (inOffice, present, yesAtLeast, yesOfAll, twoThirds) => {
    expect(neededHeads(inOffice, edition)).toEqual({ inOffice, present, yesAtLeast, yesOfAll, twoThirds });
  });

  it("C4: whoever is recused counts neither above nor below the line (A14)", () => {
    expect(neededHeads(10, edition, 1)).toMatchObject({ present: 6, yesOfAll: 5, twoThirds: 6 });
    expect(neededHeads(10, editionReading({ A14: "recusedIncluded" }), 1)).toMatchObject({ present: 7, twoThirds: 7 });
  });
});
