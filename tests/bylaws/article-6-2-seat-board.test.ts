import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { countedTerms, heldAt } from "@/lib/committee/rules/counted-terms";
import { roomOf } from "@/lib/committee/rules/plan-room";
import { boardInstant, cohortSeats, seatBoard } from "@/lib/committee/rules/seat-board";
import type { AssemblyDay, SeatTerm } from "@/lib/committee/types";
import { civilDate } from "@/lib/kernel/civil-date";
import { editionReading } from "../support/editions";

const on = (day: string, kind: AssemblyDay["kind"] = "regular"): AssemblyDay => ({ kind, heldOn: civilDate(day), closedOn: civilDate(day) });
const at = (day: string) => new Date(`${day}T17:00:00+09:00`);
const regulars = ["2014-08-29", "2015-08-28", "2016-08-24", "2017-08-25"].map((day) => on(day));

function term(seat: number, startsOn: string, changes: Partial<SeatTerm> & { until?: string } = {}): SeatTerm {
  const { until, ...rest } = changes;
  const held = { startsAt: at(startsOn), endsAt: until ? at(until) : null, electedBy: null, shortened: false };
  return { id: `${seat} ${startsOn}`, seat, cohort: 1, personId: `p${seat}`, name: `委員 ${seat}`, memberId: "aoba", team: "AOBA", source: "総会", ...held, ...rest };
}

const ends = (terms: SeatTerm[], assemblies = regulars, rules = edition) =>
  countedTerms(terms, assemblies, rules).map(({ seat, origin, end }) => [seat, origin, end.after, end.ordinal]);

describe("6(2), R6.13, R6.21: each term is counted from its election", () => {
  it("T1: elected in turn, for the two regular assemblies after it", () => {
    expect(ends([term(1, "2015-08-28")])).toEqual([[1, "election", "2015-08-28", 2]]);
  });

  it("T2: elected by an extraordinary assembly into a committee of nobody, in the same way", () => {
    expect(ends([term(1, "2015-03-06")], [...regulars, on("2015-03-06", "extraordinary")])).toEqual([[1, "election", "2015-03-06", 2]]);
  });

  it("T3: who follows on somebody who resigned takes over the rest of the term (A32)", () => {
    const terms = [term(3, "2015-08-28", { until: "2016-01-20" }), term(3, "2016-03-06", { personId: "y" })];
    expect(ends(terms)).toEqual([[3, "election", "2015-08-28", 2], [3, "replacement", "2015-08-28", 2]]);
    expect(ends(terms, regulars, editionReading({ A32: "full" }))[1]).toEqual([3, "replacement", "2016-03-06", 2]);
  });

  it("elected again as the term ends, in turn", () => {
    expect(ends([term(1, "2014-08-29", { until: "2016-08-24" }), term(1, "2016-08-24")])[1]).toEqual([1, "election", "2016-08-24", 2]);
  });

  it("elected while the last term still runs, as a replacement: the day before the assembly that ends it", () => {
    expect(ends([term(1, "2014-08-29", { until: "2016-08-23" }), term(1, "2016-08-23")])[1]).toEqual([1, "replacement", "2014-08-29", 2]);
  });

  it("a seat that is added joins its cohort (A32), where any of it stays", () => {
    const mate = term(1, "2014-08-29");
    expect(ends([mate, term(9, "2015-03-06")])[1]).toEqual([9, "addition", "2014-08-29", 2]);
    expect(ends([mate, term(9, "2015-03-06", { cohort: 2 })])[1]).toEqual([9, "election", "2015-03-06", 2]);
    expect(ends([{ ...mate, endsAt: at("2015-03-05") }, term(9, "2015-03-06")])[1]).toEqual([9, "election", "2015-03-06", 2]);
    expect(ends([mate, term(9, "2016-08-24")])[1]).toEqual([9, "election", "2016-08-24", 2]);
  });

  it("a seat that fell vacant at the end of a term joins its cohort when an extraordinary assembly fills it, and is elected in turn by a regular one", () => {
    const terms = [term(1, "2014-08-29", { until: "2016-08-24" }), term(3, "2016-08-24"), term(1, "2017-03-06")];
    expect(ends(terms, [...regulars, on("2017-03-06", "extraordinary")])[2]).toEqual([1, "addition", "2016-08-24", 2]);
    expect(ends(terms)[2]).toEqual([1, "election", "2017-03-06", 2]);
  });

  it("a seat that changes cohorts joins the other one", () => {
    const terms = [term(1, "2014-08-29", { until: "2016-08-24" }), term(2, "2015-08-28", { cohort: 2 }), term(1, "2016-08-24", { cohort: 2 })];
    expect(ends(terms)[2]).toEqual([1, "addition", "2015-08-28", 2]);
  });

  it("whoever is elected at the same time is nobody to join, and comes by seat", () => {
    const together = [term(2, "2015-08-28"), term(1, "2015-08-28", { shortened: true })];
    for (const given of [together, together.toReversed()]) expect(ends(given)).toEqual([[1, "shortened", "2015-08-28", 1], [2, "election", "2015-08-28", 2]]);
  });

  it("a term is held from its first instant on, and no longer in the first one after it", () => {
    const held = { startsAt: at("2015-08-28"), endsAt: at("2016-08-24") };
    const before = (day: string) => new Date(at(day).getTime() - 1);
    expect([before("2015-08-28"), held.startsAt, before("2016-08-24"), held.endsAt].map((instant) => heldAt(held, instant))).toEqual([false, true, true, false]);
  });

  it("a first term that was shortened ends with the next assembly (A33)", () => {
    expect(ends([term(1, "2015-08-28", { shortened: true })])).toEqual([[1, "shortened", "2015-08-28", 1]]);
  });

  it("an assembly that sat for two days elects on the day of its close", () => {
    const long = { kind: "regular", heldOn: civilDate("2015-08-27"), closedOn: civilDate("2015-08-28") } as const;
    expect(ends([term(1, "2015-08-27", { electedBy: long })], [...regulars.filter(({ heldOn }) => heldOn !== "2015-08-28"), long])).toEqual([[1, "election", "2015-08-28", 2]]);
  });
});

describe("6(2): the committee on a day", () => {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((seat) => term(seat, seat % 2 ? "2015-08-28" : "2016-08-24", { cohort: seat % 2 ? 1 : 2, memberId: seat > 7 ? null : "aoba" }));
  const board = (day: string, terms = nine, known = regulars) => seatBoard(terms, known, boardInstant(civilDate(day), at("2030-01-01"), edition), edition);

  it("says who is in office, what a vote needs, and that experts and halves are as they should be", () => {
    expect(board("2017-01-01")).toMatchObject({
      strength: { holds: true, facts: { inOffice: 9 } },
      experts: { holds: true, facts: { experts: 2, most: 2 } },
      balance: { holds: true, facts: { sizes: [5, 4] } },
      needed: { present: 6, yesAtLeast: 3, yesOfAll: 5, twoThirds: 6 },
      vacant: [10],
    });
  });

  it("counts a term from its first instant to its last one", () => {
    const one = [term(1, "2016-08-24", { until: "2016-12-31" })];
    expect(["2016-08-23", "2016-08-24", "2016-12-30", "2016-12-31"].map((day) => board(day, one).needed.inOffice)).toEqual([0, 1, 1, 0]);
    expect(boardInstant(civilDate("2016-08-24"), at("2016-08-24"), edition)).toEqual(at("2016-08-24"));
    expect(boardInstant(null, at("2016-08-24"), edition)).toEqual(at("2016-08-24"));
  });

  it("names what comes up at the next regular assembly, and what is over by the rules from the day after it on", () => {
    const due = (day: string, known = regulars) => [board(day, nine, known).due, board(day, nine, known).overdue];
    expect(due("2016-08-23")).toEqual([[], []]);
    expect(due("2016-08-24")).toEqual([[1, 3, 5, 7, 9], []]);
    expect(due("2017-08-25")).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9], []]);
    expect(due("2017-08-26")).toEqual([[2, 4, 6, 8], [1, 3, 5, 7, 9]]);
    expect(due("2017-08-26", regulars.slice(0, 3))).toEqual([[1, 3, 5, 7, 9], []]);
  });

  it("expects an assembly a year after the last one, and says so in years", () => {
    const known = regulars.slice(0, 3);
    const years = board("2017-01-01", nine, known).seats.map(({ held }) => held?.expectedYear);
    expect(years).toEqual([2017, 2018, 2017, 2018, 2017, 2018, 2017, 2018, 2017, undefined]);
    expect(board("2017-01-01", nine, known).nextYear).toBe(2017);
    expect(board("2025-01-01", nine, known).nextYear).toBe(2025);
    expect(board("2017-01-01", nine, []).seats[0]?.held?.expectedYear).toBe(2017);
  });

  it("shows a seat as vacant in the very instant in which its term ends, and plans from the assemblies held until that day", () => {
    const one = seatBoard([term(1, "2014-08-29", { until: "2016-08-24" })], regulars, at("2016-08-24"), edition);
    expect(one.seats[0]).toMatchObject({ held: null, last: { seat: 1 } });
    expect(roomOf(one, regulars)).toMatchObject({ seats: [], regulars: ["2014-08-29", "2015-08-28", "2016-08-24"] });
    expect(roomOf(one, regulars).last.get(1)).toMatchObject({ cohort: 1, end: { after: "2014-08-29", ordinal: 2 } });
  });

  it("puts a vacant seat with those of whoever held it last, and says since when it is vacant", () => {
    const left = [...nine, term(10, "2014-08-29", { until: "2016-08-24" })];
    expect(board("2017-01-01", left).seats[9]).toMatchObject({ held: null, last: { name: "委員 10", endsAt: at("2016-08-24") } });
    expect(cohortSeats(board("2017-01-01", left), 1).map(({ seat }) => seat)).toEqual([1, 3, 5, 7, 9, 10]);
    expect(cohortSeats(board("2017-01-01"), 2).map(({ seat }) => seat)).toEqual([2, 4, 6, 8, 10]);
  });
});
