import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { standing } from "@/lib/committee/rules/plan-room";
import type { PlanStep } from "@/lib/committee/types";
import { civilDate } from "@/lib/kernel/civil-date";
import { editionReading } from "../support/editions";
import { committeeOf, election, planned, plannedSeat } from "../support/planned-committee";

const resign = (seat: number): PlanStep => ({ kind: "resign", seat });
const leave = (seat: number, then: "vacate" | "expert" | "team"): PlanStep => ({ kind: "leave", seat, then });
const regular: PlanStep = { kind: "assembly", assembly: "regular" };

describe("6(2), R6.12: six to ten are on the committee", () => {
  it("the tenth is elected and the eleventh refused", () => {
    expect(planned(committeeOf(9), [election()]).outcome).toMatchObject({ refusal: null, inOffice: 10, needed: { present: 7, yesAtLeast: 4 } });
    expect(planned(committeeOf(10), [election()]).outcome).toMatchObject({ refusal: { code: "plan.noSeatFree", most: 10 }, inOffice: 10 });
  });

  it("the seventh may go and the sixth not, and what would be needed is said (A34)", () => {
    expect(planned(committeeOf(7), [resign(7)]).outcome).toMatchObject({ refusal: null, inOffice: 6, needed: { present: 4, yesAtLeast: 2 } });
    for (const step of [resign(6), leave(6, "vacate")]) {
      expect(planned(committeeOf(6), [step]).outcome).toMatchObject({ refusal: { code: "plan.tooFew", left: 5, least: 6, needed: { present: 4, yesAtLeast: 2 } }, inOffice: 6 });
    }
  });

  it("a step that is refused changes nothing for those after it", () => {
    const { outcomes, room } = planned(committeeOf(6), [resign(6), election({ seat: 6 }), election({ seat: 7, name: "新井 誠" })]);
    expect(outcomes.map(({ refusal }) => refusal?.code)).toEqual(["plan.tooFew", "plan.seatTaken", undefined]);
    expect(room.seats.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("an assembly that elects too few leaves too few, and the plan says so", () => {
    const { room, outcome } = planned(committeeOf(9), [regular, election({ at: "regular", seat: 1 })]);
    expect(outcome).toMatchObject({ refusal: null, inOffice: 5 });
    expect(standing(room, edition).strength).toMatchObject({ holds: false, facts: { inOffice: 5, least: 6 } });
  });
});

describe("6(2): who can be elected", () => {
  it.each([
    ["a seat that is held", election({ seat: 1 }), { code: "plan.seatTaken", seat: 1, name: "委員 1" }],
    ["somebody who sits already", election({ seat: 10, name: "委員 3" }), { code: "plan.alreadySits", name: "委員 3", seat: 3 }],
  ])("not to %s", (_, step, refusal) => {
    expect(planned(committeeOf(9), [step]).outcome).toMatchObject({ refusal, inOffice: 9 });
  });

  it("several without a name, and the first vacant seat where none is named", () => {
    const { outcomes, room } = planned(committeeOf(7), [election(), election()]);
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([null, null]);
    expect(room.seats.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("to a vacant seat of the wanted cohort, where there is one", () => {
    const { room } = planned(committeeOf(9), [resign(3), resign(4), election({ cohort: 2 })]);
    expect(room.seats.map(({ seat }) => seat)).toEqual([1, 2, 4, 5, 6, 7, 8, 9]);
  });
});

describe("6(2), R6.15, A35: experts hold two seats at most", () => {
  it("the second is elected and the third refused, and nobody else counts", () => {
    expect(planned(committeeOf(9, 1), [election({ expert: true })]).outcome).toMatchObject({ refusal: null, experts: 2 });
    expect(planned(committeeOf(9, 2), [election({ expert: true })]).outcome).toMatchObject({ refusal: { code: "plan.tooManyExperts", most: 2 }, experts: 2 });
    expect(planned(committeeOf(9, 2), [election()]).outcome).toMatchObject({ refusal: null, experts: 2 });
  });

  it("T4: two experts, and a third who would become one by leaving the team, is refused (A36)", () => {
    expect(planned(committeeOf(9, 2), [leave(1, "expert")]).outcome).toMatchObject({ refusal: { code: "plan.tooManyExperts", most: 2 }, inOffice: 9, experts: 2 });
    expect(planned(committeeOf(9, 1), [leave(1, "expert")]).outcome).toMatchObject({ refusal: null, inOffice: 9, experts: 2 });
  });

  it("a seat that an expert gives up can be filled by another one", () => {
    expect(planned(committeeOf(9, 2), [resign(9), election({ seat: 9, expert: true })]).outcome).toMatchObject({ refusal: null, experts: 2 });
  });
});

describe("6(2), R6.17, R6.18: leaving the team or the committee", () => {
  it("staying takes a decision without the one concerned (A36)", () => {
    const note = { code: "plan.needsContinuation", recused: 1, needed: { present: 6, yesAtLeast: 3 } };
    expect(planned(committeeOf(9), [leave(1, "team")])).toMatchObject({ outcome: { refusal: null, notes: [note], inOffice: 9 } });
    expect(planned(committeeOf(9), [leave(1, "team")]).seat(1)).toEqual(plannedSeat(1));
    expect(planned(committeeOf(9), [leave(1, "expert")]).seat(1)).toEqual(plannedSeat(1, { expert: true }));
  });

  it("resigning takes the committee's permission, on which the one who asks votes or not (A37)", () => {
    const notes = (choice: "requesterVotes" | "requesterAbstains") => planned(committeeOf(10), [resign(1)], editionReading({ A37: choice })).outcome.notes;
    expect(notes("requesterVotes")).toMatchObject([{ code: "plan.needsPermission", recused: 0, needed: { present: 7, yesAtLeast: 4 } }]);
    expect(notes("requesterAbstains")).toMatchObject([{ code: "plan.needsPermission", recused: 1, needed: { present: 6, yesAtLeast: 3 } }]);
  });

  it("giving the seat up with the team takes nobody's permission", () => {
    expect(planned(committeeOf(9), [leave(1, "vacate")]).outcome).toMatchObject({ refusal: null, notes: [], inOffice: 8 });
  });

  it.each([[leave(9, "team"), { code: "plan.noTeam", seat: 9 }], [leave(9, "vacate"), { code: "plan.noTeam", seat: 9 }], [leave(10, "team"), { code: "plan.seatVacant", seat: 10 }], [resign(10), { code: "plan.seatVacant", seat: 10 }]])(
    "nobody leaves who does not sit, and no team who has none: %o",
    (step, refusal) => {
      expect(planned(committeeOf(9, 1), [step]).outcome).toMatchObject({ refusal, inOffice: 9 });
    },
  );

  it("says who held the seat until then", () => {
    expect(planned(committeeOf(9), [resign(1)]).outcome.holder).toBe("委員 1");
    expect(planned(committeeOf(9), [resign(10)]).outcome.holder).toBe("");
  });
});

describe("6(2), R6.13, R6.21: until when whoever is elected would sit", () => {
  const until = (steps: readonly PlanStep[], seat: number) => {
    const { outcome, seat: find } = planned(committeeOf(9), steps);
    return [outcome.notes.find((note) => note.code === "plan.elected"), find(seat)?.cohort, find(seat)?.end] as const;
  };

  it("a regular assembly ends the terms of one half and elects anew for the two after it", () => {
    const [note, cohort, end] = until([regular, election({ at: "regular", seat: 1 })], 1);
    expect(note).toMatchObject({ origin: "election", year: 2019 });
    expect([cohort, end]).toEqual([1, { after: "2017-08-24", ordinal: 2 }]);
  });

  it("an election at the next assembly supposes that it is held, once", () => {
    const { outcomes, room } = planned(committeeOf(9), [election({ at: "regular", seat: 1 }), election({ at: "regular", seat: 3 })]);
    expect(outcomes[0]?.notes[0]).toEqual({ code: "plan.termsEnd", seats: [1, 3, 5, 7, 9] });
    expect(outcomes[1]?.notes).toHaveLength(1);
    expect(room.regulars.slice(3)).toEqual(["2017-08-24"]);
  });

  it("whoever replaces one who resigned takes over the rest of the term (T3)", () => {
    const [note, cohort, end] = until([resign(2), election({ seat: 2, cohort: 1 })], 2);
    expect(note).toMatchObject({ origin: "replacement", year: 2018 });
    expect([cohort, end]).toEqual([2, plannedSeat(2).end]);
  });

  it("an additional seat joins the smaller cohort, or the one that is asked for (A32)", () => {
    expect(until([election()], 10)).toMatchObject([{ origin: "addition", year: 2018 }, 2, plannedSeat(2).end]);
    expect(until([election({ cohort: 1 })], 10)).toMatchObject([{ origin: "addition", year: 2017 }, 1, plannedSeat(1).end]);
  });

  it("of even cohorts it joins the first, and whoever is elected with it is nobody to join", () => {
    expect(planned(committeeOf(8), [election()]).seat(9)?.cohort).toBe(1);
    const first = [election({ at: "regular", seat: 1, cohort: 2, shortened: true }), election({ at: "regular", seat: 2, cohort: 2 })];
    expect(planned({ ...committeeOf(9), seats: [] }, first)).toMatchObject({ outcome: { notes: [{ origin: "election" }] } });
  });

  it("a first term that is shortened ends a year earlier, with the other cohort (A33)", () => {
    const [note, cohort, end] = until([regular, election({ at: "regular", seat: 1, shortened: true })], 1);
    expect(note).toMatchObject({ origin: "shortened", year: 2018 });
    expect([cohort, end]).toEqual([2, { after: "2017-08-24", ordinal: 1 }]);
  });

  it("an assembly that is overdue is supposed for the next day, and one after it a year later", () => {
    const late = { ...committeeOf(9), day: civilDate("2018-03-01") };
    expect(planned(late, [regular, regular]).room).toMatchObject({ day: "2019-03-02", seats: [] });
    expect(planned(late, [regular]).room.regulars.at(-1)).toBe("2018-03-02");
  });
});

describe("6(2), R6.14, A33: the halves after a plan", () => {
  it("are told, with how many first terms to shorten, of those just elected", () => {
    const steps = [regular, ...[1, 3, 5, 7, 9].map((seat) => election({ at: "regular", seat })), election({ at: "regular", seat: 10, cohort: 1 })];
    const { balance } = standing(planned(committeeOf(9), steps).room, edition);
    expect(balance).toMatchObject({ holds: false, facts: { sizes: [6, 4], larger: 1, shorten: 1, among: [1, 3, 5, 7, 9, 10] } });
  });
});
