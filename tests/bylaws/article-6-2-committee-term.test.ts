import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { civilDate } from "@/lib/kernel/civil-date";
import { committeeTerm, type SeatElection } from "@/lib/people/rules/committee-term";
import { days } from "../support/days";
import { editionReading, editionWithCommittee } from "../support/editions";

const assemblies = days("2014-08-29", "2015-08-28", "2016-08-24", "2017-08-25", "2018-08-24");

function term(electedOn: string, known = assemblies, also: Partial<SeatElection> = {}, rules = edition) {
  return committeeTerm({ electedOn: civilDate(electedOn), ...also }, known, civilDate(electedOn), rules).facts;
}

describe("6(2), R6.13: until the close of the second regular assembly after the election", () => {
  it.each([
    { vector: "T1, elected by a regular assembly", elected: "2015-08-28", until: "2017-08-25" },
    { vector: "T2, elected by an extraordinary one", elected: "2015-03-06", until: "2016-08-24" },
    { vector: "elected the day before a regular assembly", elected: "2015-08-27", until: "2016-08-24" },
    { vector: "elected the day after", elected: "2015-08-29", until: "2017-08-25" },
    { vector: "elected on a leap day", elected: "2016-02-29", until: "2017-08-25" },
  ])("$vector: from $elected until $until", ({ elected, until }) => {
    expect(term(elected).endsAtAssembly).toBe(until);
  });

  it("T2: in office from the day of the election to the day of that assembly, and not the day before or after", () => {
    const election = { electedOn: civilDate("2015-03-06") };
    const inOffice = (on: string) => committeeTerm(election, days("2015-08-28", "2016-08-24"), civilDate(on), edition).holds;
    expect(["2015-03-05", "2015-03-06", "2016-08-24", "2016-08-25"].map(inOffice)).toEqual([false, true, true, false]);
  });

  it("says which regular assembly ends the term while its day is not known, and holds until then", () => {
    expect(term("2015-08-28", days("2015-08-28", "2016-08-24"))).toEqual({
      electedOn: "2015-08-28",
      on: "2015-08-28",
      end: { after: "2015-08-28", ordinal: 2 },
      counted: ["2016-08-24"],
      endsAtAssembly: null,
    });
    const unknown = (on: string) => committeeTerm({ electedOn: civilDate("2015-08-28") }, [], civilDate(on), edition).holds;
    expect(["2015-08-27", "2015-08-28", "2099-01-01"].map(unknown)).toEqual([false, true, true]);
  });

  it("counts each assembly once, in whatever order they come", () => {
    const muddled = days("2017-08-25", "2015-08-28", "2016-08-24", "2016-08-24", "2014-08-29");
    expect(term("2015-08-28", muddled)).toMatchObject({ counted: ["2016-08-24", "2017-08-25"], endsAtAssembly: "2017-08-25" });
    expect(muddled[0]).toBe("2017-08-25");
  });

  it("an edition with longer terms is judged by these", () => {
    expect(term("2015-08-28", assemblies, {}, editionWithCommittee({ termInRegularAssemblies: 3 })).endsAtAssembly).toBe("2018-08-24");
  });

  it("names the article and the reading", () => {
    expect(committeeTerm({ electedOn: civilDate("2015-08-28") }, assemblies, civilDate("2016-01-01"), edition)).toMatchObject({
      holds: true,
      article: "6(2)",
      readings: [{ id: "A32", choice: "predecessor" }],
    });
  });
});

describe("6(2), R6.21: whoever fills a seat takes over a term (A32)", () => {
  const until2017 = term("2015-08-28").end;
  const until2016 = term("2014-08-29").end;

  it("T3: X (until 2017) resigns in January 2016, Y is elected in March: Y until the assembly of 2017", () => {
    expect(term("2016-03-06", assemblies, { predecessor: until2017 }).endsAtAssembly).toBe("2017-08-25");
    expect(term("2016-03-06", days("2015-08-28"), { predecessor: until2017 })).toMatchObject({ end: { after: "2015-08-28", ordinal: 2 }, endsAtAssembly: null });
  });

  it.each([
    ["predecessor", "2016-08-24"],
    ["cohortSmaller", "2017-08-25"],
    ["full", "2017-08-25"],
  ] as const)("read as %s, who follows on one until 2016 stays until %s", (choice, until) => {
    const follows = { predecessor: until2016, smallerCohort: until2017 };
    expect(term("2016-03-06", assemblies, follows, editionReading({ A32: choice })).endsAtAssembly).toBe(until);
  });

  it.each([
    ["predecessor", "2016-08-24"],
    ["cohortSmaller", "2016-08-24"],
    ["full", "2017-08-25"],
  ] as const)("read as %s, an additional seat beside a smaller cohort until 2016 lasts until %s", (choice, until) => {
    expect(term("2016-03-06", assemblies, { smallerCohort: until2016 }, editionReading({ A32: choice })).endsAtAssembly).toBe(until);
  });

  it("the same cohort is asked for one who left a seat where the smaller one is not named", () => {
    expect(term("2016-03-06", assemblies, { predecessor: until2016 }, editionReading({ A32: "cohortSmaller" })).endsAtAssembly).toBe("2016-08-24");
  });

  it("of a term that was over by the election nothing is taken over; the day before, something is", () => {
    expect(term("2016-08-23", assemblies, { predecessor: until2016 }).endsAtAssembly).toBe("2016-08-24");
    expect(term("2016-08-24", assemblies, { predecessor: until2016 }).endsAtAssembly).toBe("2018-08-24");
  });

  it.each(["predecessor", "cohortSmaller", "full"] as const)("read as %s, a first term that the halves have shortened ends with the next assembly (A33)", (choice) => {
    expect(term("2015-08-28", assemblies, { shortened: true, predecessor: until2017 }, editionReading({ A32: choice }))).toMatchObject({
      end: { after: "2015-08-28", ordinal: 1 },
      endsAtAssembly: "2016-08-24",
    });
    expect(term("2015-08-27", assemblies, { shortened: true }).endsAtAssembly).toBe("2015-08-28");
  });

  it("a first term that was shortened to one assembly is taken over as it is (A33)", () => {
    const shortened = { after: civilDate("2015-08-28"), ordinal: 1 };
    expect(term("2016-03-06", assemblies, { predecessor: shortened }).endsAtAssembly).toBe("2016-08-24");
  });
});
