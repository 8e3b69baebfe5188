import type { Edition } from "@/lib/bylaws/edition";
import { addDays, civilDateAt, startOfDay, type CivilDate } from "@/lib/kernel/civil-date";
import { committeeTerm } from "@/lib/people/rules/committee-term";
import { committeeStrength, expertSeats } from "@/lib/people/rules/committee-strength";
import type { AssemblyDay, Cohort, CountedTerm, HeldTerm, SeatTerm } from "../types";
import { cohortBalance } from "./cohort-balance";
import { countedTerms, heldAt, regularDays } from "./counted-terms";
import { expectedOn, remainingAssemblies } from "./expected-assembly";
import { neededHeads } from "./needed-heads";

/** A seat on the day: who holds it, or who held it last. */
export type BoardSeat = { readonly seat: number; readonly held: HeldTerm | null; readonly last: CountedTerm | null };

export type SeatBoard = ReturnType<typeof seatBoard>;

/** 6(2): the committee at an instant, counted from the register of offices and the assemblies on record. */
export function seatBoard(terms: readonly SeatTerm[], assemblies: readonly AssemblyDay[], instant: Date, edition: Edition) {
  const day = civilDateAt(instant, edition.timeZone);
  const counted = countedTerms(terms, assemblies, edition);
  const regulars = regularDays(assemblies);
  const held = counted.filter((term) => heldAt(term, instant)).map((term) => onDay(term, regulars, day, edition));
  const seats = Array.from({ length: edition.committee.seats.most }, (_, place): BoardSeat => {
    const own = (term: SeatTerm) => term.seat === place + 1;
    return { seat: place + 1, held: held.find(own) ?? null, last: counted.findLast((term) => own(term) && term.endsAt !== null && term.endsAt <= instant) ?? null };
  });
  const numbers = (which: (term: HeldTerm) => boolean) => held.filter(which).map(({ seat }) => seat).sort((one, other) => one - other);
  return {
    day,
    seats,
    strength: committeeStrength(held, edition),
    experts: expertSeats(held, edition),
    balance: cohortBalance(held, edition),
    needed: neededHeads(held.length, edition),
    vacant: seats.filter((seat) => !seat.held).map(({ seat }) => seat),
    /** The seats that come up at the next regular assembly, and those whose term is over by the rules. */
    due: numbers(({ finding, remaining }) => finding.holds && remaining <= 1),
    overdue: numbers(({ finding }) => !finding.holds),
    nextYear: yearOf(expectedOn({ after: day, ordinal: 1 }, regulars, day)),
  };
}

function onDay(term: CountedTerm, regulars: readonly CivilDate[], day: CivilDate, edition: Edition): HeldTerm {
  const { end, election } = term;
  return {
    ...term,
    finding: committeeTerm(election, regulars, day, edition),
    remaining: remainingAssemblies(end, regulars, day),
    expectedYear: yearOf(expectedOn(end, regulars, day)),
  };
}

function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}

/** The instant that a board of the day shows: its last one, and of today the present one. */
export function boardInstant(day: CivilDate | null, now: Date, { timeZone }: Edition): Date {
  if (day === null || day === civilDateAt(now, timeZone)) return now;
  return new Date(startOfDay(addDays(day, 1), timeZone).getTime() - 1);
}

/** The seats of a cohort: by their holders, and those that nobody holds by whoever held them last; else in the second one. */
export function cohortSeats({ seats }: SeatBoard, cohort: Cohort): BoardSeat[] {
  return seats.filter(({ held, last }) => (held ?? last ?? { cohort: 2 }).cohort === cohort);
}
