import type { AssemblyKind } from "@/lib/assembly/types";
import type { Edition } from "@/lib/bylaws/edition";
import { addDays, type CivilDate } from "@/lib/kernel/civil-date";
import type { AssemblyMark } from "@/lib/people/rules/assembly-mark";
import { committeeStrength, expertSeats } from "@/lib/people/rules/committee-strength";
import type { AssemblyDay, Cohort, PlannedSeat } from "../types";
import { cohortBalance } from "./cohort-balance";
import { regularDays } from "./counted-terms";
import { expectedOn, remainingAssemblies } from "./expected-assembly";
import { neededHeads } from "./needed-heads";
import type { SeatBoard } from "./seat-board";
import { isOver } from "./seat-election";

/** The committee as a plan has made it so far. */
export type PlanRoom = {
  readonly day: CivilDate;
  /** The assembly that sits, at which elections are made. */
  readonly sitting: AssemblyKind | null;
  /** The days with whose close terms end: those on record, and those that the plan supposes. */
  readonly regulars: readonly CivilDate[];
  readonly seats: readonly PlannedSeat[];
  /** Of the seats that nobody holds: what was left of the last term. */
  readonly last: ReadonlyMap<number, { readonly end: AssemblyMark; readonly cohort: Cohort }>;
};

/** The committee as it is on the day of the board. */
export function roomOf({ day, seats }: SeatBoard, assemblies: readonly AssemblyDay[]): PlanRoom {
  return {
    day,
    sitting: null,
    regulars: regularDays(assemblies).filter((held) => held <= day),
    seats: seats.flatMap(({ held }) => held ?? []).map(({ seat, cohort, name, memberId, electedOn, end }) => ({ seat, cohort, name, expert: memberId === null, electedOn, end })),
    last: new Map(seats.flatMap(({ seat, held, last }) => (held || !last ? [] : [[seat, last]]))),
  };
}

/** Supposes that an assembly is held: the next day, or when the next regular one is due. With its close terms end (6(2)). */
export function hold(room: PlanRoom, kind: AssemblyKind): { room: PlanRoom; ended: readonly number[] } {
  const next = addDays(room.day, 1);
  if (kind === "extraordinary") return { room: { ...room, day: next, sitting: kind }, ended: [] };
  const due = expectedOn({ after: room.day, ordinal: 1 }, room.regulars, room.day);
  const [, day = next] = [due, next].sort();
  const regulars = [...room.regulars, day];
  const ended = room.seats.filter(({ end }) => isOver(end, day, regulars)).map(({ seat }) => seat);
  return { room: ended.reduce(vacate, { ...room, day, sitting: kind, regulars }), ended };
}

/** Without whoever held the seat; what was left of the term stays with it (A32). */
export function vacate(room: PlanRoom, seat: number): PlanRoom {
  const holder = room.seats.find((one) => one.seat === seat);
  if (!holder) return room;
  return { ...room, seats: room.seats.filter((one) => one !== holder), last: new Map([...room.last, [seat, holder]]) };
}

/** With the seat as given, in place of whoever held it. */
export function seated(room: PlanRoom, planned: PlannedSeat): PlanRoom {
  const others = room.seats.filter(({ seat }) => seat !== planned.seat);
  return { ...room, seats: [...others, planned].sort((one, other) => one.seat - other.seat) };
}

/** What the rules say of the committee so planned. */
export function standing({ seats, regulars, day }: PlanRoom, edition: Edition) {
  const counted = seats.map(({ seat, expert }) => ({ seat, memberId: expert ? null : "member" }));
  return {
    strength: committeeStrength(counted, edition),
    experts: expertSeats(counted, edition),
    balance: cohortBalance(seats, edition),
    needed: neededHeads(seats.length, edition),
    seats: seats.map((one) => ({ ...one, remaining: remainingAssemblies(one.end, regulars, day), year: endYear(one.end, regulars, day) })),
  };
}

/** The year of the assembly that ends a term. */
export function endYear(end: AssemblyMark, regulars: readonly CivilDate[], day: CivilDate): number {
  return Number(expectedOn(end, regulars, day).slice(0, 4));
}
