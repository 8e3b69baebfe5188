import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { civilDate } from "@/lib/kernel/civil-date";
import { rosterDue, type ClosedAssembly } from "@/lib/members/rules/roster-due";
import { editionReading } from "../support/editions";

const due = (closedOn: string, on = closedOn, kind: ClosedAssembly["kind"] = "regular", rules = edition) => rosterDue({ kind, closedOn: civilDate(closedOn) }, civilDate(on), rules);

describe("8(4), R8.4: the list of members within three months of the assembly", () => {
  it.each([
    { vector: "D1", closed: "2016-08-24", dueOn: "2016-11-24", late: "2016-11-25" },
    { vector: "D2", closed: "2016-11-30", dueOn: "2017-02-28", late: "2017-03-01" },
    { vector: "D2, the day before", closed: "2016-11-29", dueOn: "2017-02-28", late: "2017-03-01" },
    { vector: "D2, two days before", closed: "2016-11-28", dueOn: "2017-02-28", late: "2017-03-01" },
    { vector: "D2, three days before", closed: "2016-11-27", dueOn: "2017-02-27", late: "2017-02-28" },
    { vector: "D2, the day after", closed: "2016-12-01", dueOn: "2017-03-01", late: "2017-03-02" },
    { vector: "towards a leap day", closed: "2015-11-30", dueOn: "2016-02-29", late: "2016-03-01" },
    { vector: "from a 31st", closed: "2016-08-31", dueOn: "2016-11-30", late: "2016-12-01" },
    { vector: "from the end of February", closed: "2017-02-28", dueOn: "2017-05-31", late: "2017-06-01" },
    { vector: "over the end of a year", closed: "2016-10-31", dueOn: "2017-01-31", late: "2017-02-01" },
  ])("$vector: closed $closed, due $dueOn", ({ closed, dueOn, late }) => {
    expect(due(closed).facts.dueOn).toBe(dueOn);
    expect([dueOn, late].map((on) => due(closed, on).holds)).toEqual([true, false]);
  });

  it("follows an extraordinary assembly only where A47 is read so", () => {
    expect(due("2016-03-06", "2099-01-01", "extraordinary")).toMatchObject({ holds: true, facts: { dueOn: null } });
    const all = editionReading({ A47: "all" });
    expect(due("2016-03-06", "2016-06-07", "extraordinary", all)).toMatchObject({ holds: false, facts: { dueOn: "2016-06-06" } });
    expect(due("2016-03-06", "2016-06-07", "regular", all).facts.dueOn).toBe("2016-06-06");
  });

  it("an edition with another period is judged by it, and the article and reading are named", () => {
    const month = { ...edition, assembly: { ...edition.assembly, rosterDueMonths: 1 } };
    expect(due("2017-01-31", "2017-02-01", "regular", month)).toEqual({
      holds: true,
      article: "8(4)",
      readings: [{ id: "A47", choice: "regular" }],
      facts: { closedOn: "2017-01-31", on: "2017-02-01", dueOn: "2017-02-28" },
    });
  });
});
