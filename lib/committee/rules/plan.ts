import type { Edition } from "@/lib/bylaws/edition";
import { committeeStrength, expertSeats } from "@/lib/people/rules/committee-strength";
import type { PlanNote, PlannedSeat, PlanOutcome, PlanRefusal, PlanStep } from "../types";
import { neededHeads } from "./needed-heads";
import { decideElection } from "./plan-election";
import { endYear, hold, seated, vacate, type PlanRoom } from "./plan-room";

type Taken = { readonly room: PlanRoom; readonly notes?: readonly PlanNote[]; readonly refusal?: PlanRefusal };

/** 6(2): what would come of the steps one after the other. A step that is refused changes nothing for those after it. */
export function tryPlan(start: PlanRoom, steps: readonly PlanStep[], edition: Edition): { room: PlanRoom; outcomes: readonly PlanOutcome[] } {
  let room = start;
  const outcomes = steps.map((step): PlanOutcome => {
    const { notes = [], refusal = null, ...taken } = take(room, step, edition);
    const holder = step.kind === "resign" || step.kind === "leave" ? (holderOf(room, step.seat)?.name ?? "") : "";
    room = taken.room;
    const { seats } = room;
    return { step, holder, refusal, notes, inOffice: seats.length, experts: seats.filter(({ expert }) => expert).length, needed: neededHeads(seats.length, edition) };
  });
  return { room, outcomes };
}

function take(room: PlanRoom, step: PlanStep, edition: Edition): Taken {
  switch (step.kind) {
    case "assembly": {
      const { room: after, ended } = hold(room, step.assembly);
      return { room: after, notes: termsEnd(ended) };
    }
    case "elect":
      return elect(room, step, edition);
    case "resign":
      // A37: whether the one who asks votes on it is a matter of reading.
      return goes(room, step.seat, edition, (heads) => [permission("plan.needsPermission", heads, edition.readings.A37 === "requesterVotes" ? 0 : 1, edition)]);
    case "leave":
      return leave(room, step, edition);
  }
}

/** An election is made by an assembly: by the one that sits, if it is of that kind, else by the next one. */
function elect(room: PlanRoom, step: Extract<PlanStep, { kind: "elect" }>, edition: Edition): Taken {
  const { room: sitting, ended } = room.sitting === step.at ? { room, ended: [] } : hold(room, step.at);
  const decided = decideElection(sitting, step, edition);
  if (!decided.ok) return { room, refusal: decided.refusal };
  const { planned, origin } = decided.value;
  const year = endYear(planned.end, sitting.regulars, sitting.day);
  return { room: seated(sitting, planned), notes: [...termsEnd(ended), { code: "plan.elected", seat: planned.seat, cohort: planned.cohort, origin, year }] };
}

/** R6.12, A34: nobody is let go whose seat the six cannot spare. */
function goes(room: PlanRoom, seat: number, edition: Edition, notes: (inOffice: number) => readonly PlanNote[] = () => []): Taken {
  if (!holderOf(room, seat)) return { room, refusal: { code: "plan.seatVacant", seat } };
  const after = vacate(room, seat);
  const left = after.seats.length;
  const { least } = edition.committee.seats;
  const enough = committeeStrength(after.seats.map((one) => ({ seat: one.seat, memberId: null })), edition).holds;
  return enough ? { room: after, notes: notes(room.seats.length) } : { room, refusal: { code: "plan.tooFew", left, least, needed: neededHeads(left, edition) } };
}

/** R6.17, A36: the committee can resolve that whoever left the team stays, without that person's vote; as an expert within their share. */
function leave(room: PlanRoom, step: Extract<PlanStep, { kind: "leave" }>, edition: Edition): Taken {
  const holder = holderOf(room, step.seat);
  if (holder?.expert) return { room, refusal: { code: "plan.noTeam", seat: step.seat } };
  if (!holder || step.then === "vacate") return goes(room, step.seat, edition);
  const after = seated(room, { ...holder, expert: step.then === "expert" });
  const experts = expertSeats(after.seats.map(({ seat, expert }) => ({ seat, memberId: expert ? null : "member" })), edition);
  if (step.then === "expert" && !experts.holds) return { room, refusal: { code: "plan.tooManyExperts", most: experts.facts.most } };
  return { room: after, notes: [permission("plan.needsContinuation", room.seats.length, 1, edition)] };
}

function permission(code: "plan.needsPermission" | "plan.needsContinuation", inOffice: number, recused: number, edition: Edition): PlanNote {
  return { code, needed: neededHeads(inOffice, edition, recused), recused };
}

function termsEnd(seats: readonly number[]): PlanNote[] {
  return seats.length > 0 ? [{ code: "plan.termsEnd", seats }] : [];
}

function holderOf({ seats }: PlanRoom, seat: number): PlannedSeat | undefined {
  return seats.find((one) => one.seat === seat);
}
