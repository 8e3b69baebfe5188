import { describe, expect, it } from "vitest";
import type { Edition } from "@/lib/bylaws/edition";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { civilDate, type CivilDate } from "@/lib/kernel/civil-date";
import { expertTerm } from "@/lib/people/rules/expert-term";
import { days } from "../support/days";
import { editionReading } from "../support/editions";

type Given = { until?: string; known?: CivilDate[]; rules?: Edition };

function term(approvedOn: string, { until, known = [], rules = edition }: Given = {}) {
  const commission = { approvedOn: civilDate(approvedOn), ...(until && { requestedUntil: civilDate(until) }) };
  return expertTerm(commission, known, civilDate(approvedOn), rules).facts;
}

function withFiscalYear(fiscalYearStart: string, termMonths = 12): Edition {
  return { ...edition, expert: { termMonths, fiscalYearStart } };
}

describe("5 1), R5.2: until the assembly on the last fiscal year that ends within a year of the approval (A26)", () => {
  it.each([
    { vector: "E1", approved: "2016-10-03", yearEnds: "2017-10-03", fiscalYearEnd: "2017-03-31", assembly: 2017 },
    { vector: "E2", approved: "2017-03-31", yearEnds: "2018-03-31", fiscalYearEnd: "2018-03-31", assembly: 2018 },
    { vector: "the day before E2", approved: "2017-03-30", yearEnds: "2018-03-30", fiscalYearEnd: "2017-03-31", assembly: 2017 },
    { vector: "the day after E2", approved: "2017-04-01", yearEnds: "2018-04-01", fiscalYearEnd: "2018-03-31", assembly: 2018 },
    { vector: "E3", approved: "2017-06-15", yearEnds: "2018-06-15", fiscalYearEnd: "2018-03-31", assembly: 2018 },
    { vector: "on a leap day", approved: "2016-02-29", yearEnds: "2017-02-28", fiscalYearEnd: "2016-03-31", assembly: 2016 },
    { vector: "before a leap day", approved: "2015-02-28", yearEnds: "2016-02-29", fiscalYearEnd: "2015-03-31", assembly: 2015 },
    { vector: "on the last day of a year", approved: "2016-12-31", yearEnds: "2017-12-31", fiscalYearEnd: "2017-03-31", assembly: 2017 },
  ])("$vector: approved $approved, until the assembly of $assembly", ({ approved, yearEnds, fiscalYearEnd, assembly }) => {
    expect(term(approved)).toMatchObject({ yearEndsOn: yearEnds, fiscalYearEnd, assembly, endsAtAssembly: null, endsBy: "assembly", endsOn: null });
  });

  it("E3: an assembly held after the approval but on an earlier year ends nothing", () => {
    const known = days("2017-08-25", "2018-08-24");
    expect(term("2017-06-15", { known })).toMatchObject({ assembly: 2018, endsAtAssembly: "2018-08-24", endsOn: "2018-08-24" });
    expect(term("2017-06-15", { known: days("2017-08-25") }).endsOn).toBeNull();
  });

  it("the first regular assembly after the year's end is the one, however late, and none on its last day", () => {
    expect(term("2016-10-03", { known: days("2018-01-20", "2017-03-31") })).toMatchObject({ assembly: 2018, endsOn: "2018-01-20" });
    expect(term("2016-10-03", { known: days("2017-04-01") }).endsOn).toBe("2017-04-01");
  });

  it("E1: in commission from the approval to the day of the assembly", () => {
    const known = days("2017-08-25");
    const holds = (on: string) => expertTerm({ approvedOn: civilDate("2016-10-03") }, known, civilDate(on), edition).holds;
    expect(["2016-10-02", "2016-10-03", "2017-08-25", "2017-08-26"].map(holds)).toEqual([false, true, true, false]);
    const open = (on: string) => expertTerm({ approvedOn: civilDate("2016-10-03") }, [], civilDate(on), edition).holds;
    expect(["2016-10-02", "2016-10-03", "2099-01-01"].map(open)).toEqual([false, true, true]);
  });

  it.each([
    ["01-01", "2016-10-03", "2016-12-31", 2017],
    ["01-01", "2016-12-31", "2017-12-31", 2018],
    ["10-01", "2016-10-03", "2017-09-30", 2017],
    ["03-01", "2019-02-28", "2020-02-29", 2020],
    ["03-01", "2019-02-27", "2019-02-28", 2019],
    ["12-31", "2016-12-30", "2017-12-30", 2017],
  ])("fiscal years from %s, approved %s: the year that ends on %s, the assembly of %i", (start, approved, fiscalYearEnd, assembly) => {
    expect(term(approved, { rules: withFiscalYear(start) })).toMatchObject({ fiscalYearEnd, assembly });
  });

  it("an edition with a longer period is judged by it", () => {
    expect(term("2016-10-03", { rules: withFiscalYear("04-01", 24) })).toMatchObject({ fiscalYearEnd: "2018-03-31", assembly: 2018 });
  });

  it("within the period there is always the end of a fiscal year, and it is the last one", () => {
    for (const start of ["01-01", "01-31", "02-28", "04-01", "12-31"]) {
      for (const approved of everyDay("2019-01-01", 800)) {
        const { fiscalYearEnd, yearEndsOn } = term(approved, { rules: withFiscalYear(start) });
        const next = `${Number(fiscalYearEnd.slice(0, 4)) + 1}${fiscalYearEnd.slice(4)}`;
        expect([fiscalYearEnd > approved, fiscalYearEnd <= yearEndsOn, next > yearEndsOn], `${start} ${approved}`).toEqual([true, true, true]);
      }
    }
  });
});

describe("5 4), R5.12: the earlier of the period requested and the rule's (A27)", () => {
  const known = days("2017-08-25");

  it.each([
    ["on the last day of the fiscal year", "2017-03-31", { endsBy: "request", endsOn: "2017-03-31" }],
    ["the day after it, while the assembly's day is open", "2017-04-01", { endsBy: "whicheverIsFirst", endsOn: null }],
    ["on the day of the approval", "2016-10-03", { endsBy: "request", endsOn: "2016-10-03" }],
  ])("a request that ends %s", (_, until, end) => {
    expect(term("2016-10-03", { until })).toMatchObject({ requestedUntil: until, fiscalYearEnd: "2017-03-31", assembly: 2017, ...end });
  });

  it.each([
    ["2017-08-24", { endsBy: "request", endsOn: "2017-08-24" }],
    ["2017-08-25", { endsBy: "assembly", endsOn: "2017-08-25" }],
    ["2017-08-26", { endsBy: "assembly", endsOn: "2017-08-25" }],
  ])("a request until %s beside an assembly on 25 August", (until, end) => {
    expect(term("2016-10-03", { until, known })).toMatchObject(end);
  });

  it("read so that the rule alone counts, the request changes nothing", () => {
    expect(term("2016-10-03", { until: "2017-01-31", rules: editionReading({ A27: "rule" }) })).toMatchObject({ requestedUntil: "2017-01-31", endsBy: "assembly", endsOn: null });
  });

  it("the commission is over once the requested period is, known assembly or not", () => {
    const commission = { approvedOn: civilDate("2016-10-03"), requestedUntil: civilDate("2017-06-30") };
    const holds = (on: string) => [known, []].map((assemblies) => expertTerm(commission, assemblies, civilDate(on), edition).holds);
    expect(["2017-06-30", "2017-07-01"].map(holds)).toEqual([[true, true], [false, false]]);
  });

  it("names A27 only where a period is requested", () => {
    const readings = (requestedUntil?: CivilDate) => expertTerm({ approvedOn: civilDate("2016-10-03"), requestedUntil }, [], civilDate("2016-10-03"), edition);
    expect(readings()).toMatchObject({ article: "5 1)", readings: [{ id: "A26", choice: "untilClose" }] });
    expect(readings(civilDate("2017-01-31")).readings).toEqual([{ id: "A26", choice: "untilClose" }, { id: "A27", choice: "earlierOfRequestAndRule" }]);
  });
});

function everyDay(from: string, count: number): string[] {
  const first = Date.UTC(Number(from.slice(0, 4)), 0, 1);
  return Array.from({ length: count }, (_, place) => new Date(first + place * 86_400_000).toISOString().slice(0, 10));
}
