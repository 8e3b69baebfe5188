import type { Edition } from "@/lib/bylaws/edition";
import { refuse, ok, type Result } from "@/lib/kernel/result";
import { expertSeats } from "@/lib/people/rules/committee-strength";
import { committeeTerm } from "@/lib/people/rules/committee-term";
import type { Cohort, Origin, PlannedSeat, PlanRefusal, PlanStep } from "../types";
import type { PlanRoom } from "./plan-room";
import { isOver, seatElection } from "./seat-election";

type Election = Extract<PlanStep, { kind: "elect" }>;

/** 6(2), R6.12, R6.15: whether the assembly that sits can elect so; ten seats at most, and experts within their share (A35). */
export function decideElection(room: PlanRoom, step: Election, edition: Edition): Result<{ planned: PlannedSeat; origin: Origin }, PlanRefusal> {
  const seat = step.seat ?? freeSeat(room, step.cohort, edition);
  if (seat === undefined) return refuse({ code: "plan.noSeatFree", most: edition.committee.seats.most });
  const holder = room.seats.find((one) => one.seat === seat);
  if (holder) return refuse({ code: "plan.seatTaken", seat, name: holder.name });
  const own = step.name === "" ? undefined : room.seats.find(({ name }) => name === step.name);
  if (own) return refuse({ code: "plan.alreadySits", name: step.name, seat: own.seat });
  const counted = [...room.seats, step].map(({ expert }) => ({ seat, memberId: expert ? null : "member" }));
  const experts = expertSeats(counted, edition);
  if (step.expert && !experts.holds) return refuse({ code: "plan.tooManyExperts", most: experts.facts.most });
  return ok(elected(room, step, seat, edition));
}

/** The first seat that nobody holds; of the wanted cohort where there is one. */
function freeSeat({ seats, last }: PlanRoom, cohort: Cohort | null, edition: Edition): number | undefined {
  const free = Array.from({ length: edition.committee.seats.most }, (_, place) => place + 1).filter((seat) => !seats.some((one) => one.seat === seat));
  return free.find((seat) => cohort !== null && last.get(seat)?.cohort === cohort) ?? free[0];
}

function elected(room: PlanRoom, step: Election, seat: number, edition: Edition): { planned: PlannedSeat; origin: Origin } {
  const { day: electedOn, regulars } = room;
  const last = room.last.get(seat) ?? null;
  const cohort = cohortFor(room, step, last);
  const stays = (one: PlannedSeat) => one.cohort === cohort && one.electedOn < electedOn && !isOver(one.end, electedOn, regulars);
  const before = { electedOn, cohort, by: step.at, shortened: step.shortened, last, mates: room.seats.find(stays)?.end };
  const { origin, election } = seatElection(before, regulars);
  const { end } = committeeTerm(election, regulars, electedOn, edition).facts;
  return { planned: { seat, cohort, name: step.name, expert: step.expert, electedOn, end }, origin };
}

/** R6.21, A32, A33: an unfinished term stays in its cohort; what is elected in turn too, unless it is shortened; all else joins the smaller one. */
function cohortFor(room: PlanRoom, step: Election, last: { end: PlannedSeat["end"]; cohort: Cohort } | null): Cohort {
  if (last && !isOver(last.end, room.day, room.regulars)) return last.cohort;
  if (step.cohort) return step.cohort;
  if (last && step.shortened) return last.cohort === 1 ? 2 : 1;
  if (last && step.at === "regular") return last.cohort;
  const size = (cohort: Cohort) => room.seats.filter((one) => one.cohort === cohort).length;
  return size(2) < size(1) ? 2 : 1;
}
