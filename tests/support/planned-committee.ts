import { edition20170322 } from "@/lib/bylaws/editions/2017-03-22";
import type { PlanRoom } from "@/lib/committee/rules/plan-room";
import type { Cohort, PlannedSeat, PlanStep } from "@/lib/committee/types";
import { civilDate } from "@/lib/kernel/civil-date";
import { tryPlan } from "@/lib/committee/rules/plan";
import { days } from "./days";

const [first, second] = days("2015-08-28", "2016-08-24");

/** A seat held in January 2017: the odd ones until the assembly of 2017, the even ones until that of 2018. */
export function plannedSeat(seat: number, changes: Partial<PlannedSeat> = {}): PlannedSeat {
  const cohort: Cohort = seat % 2 ? 1 : 2;
  const electedOn = (cohort === 1 ? first : second) ?? civilDate("2016-08-24");
  return { seat, cohort, name: `委員 ${seat}`, expert: false, electedOn, end: { after: electedOn, ordinal: 2 }, ...changes };
}

/** So many seats from the first on, the last ones experts'. */
export function committeeOf(count: number, experts = 0): PlanRoom {
  const seats = Array.from({ length: count }, (_, place) => plannedSeat(place + 1, { expert: place >= count - experts }));
  return { day: civilDate("2017-01-10"), sitting: null, regulars: days("2014-08-29", "2015-08-28", "2016-08-24"), seats, last: new Map() };
}

/** The last step of a plan and the committee after it. */
export function planned(start: PlanRoom, steps: readonly PlanStep[], edition = edition20170322) {
  const { room, outcomes } = tryPlan(start, steps, edition);
  const outcome = outcomes.at(-1);
  if (!outcome) throw new Error("A plan without a step has no outcome");
  return { room, outcomes, outcome, seat: (number: number) => room.seats.find(({ seat }) => seat === number) };
}

/** An election as the form sends it when nothing is chosen. */
export function election(changes: Partial<Extract<PlanStep, { kind: "elect" }>> = {}): PlanStep {
  return { kind: "elect", at: "extraordinary", seat: null, cohort: null, expert: false, shortened: false, name: "", ...changes };
}
