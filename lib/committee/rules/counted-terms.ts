import type { Edition } from "@/lib/bylaws/edition";
import { civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";
import { committeeTerm } from "@/lib/people/rules/committee-term";
import type { AssemblyDay, CountedTerm, SeatTerm } from "../types";
import { isOver, seatElection } from "./seat-election";

/** The days with whose close terms end: those of the regular assemblies (6(2), A32). */
export function regularDays(assemblies: readonly AssemblyDay[]): CivilDate[] {
  return assemblies.filter(({ kind }) => kind === "regular").map(({ closedOn }) => closedOn);
}

/**
 * 6(2), R6.13, R6.21: until which regular assembly each term lasts, in the order of the elections, since who fills a
 * seat takes over what remains of another's term (A32). A term without its assembly on record was elected as it began.
 */
export function countedTerms(terms: readonly SeatTerm[], assemblies: readonly AssemblyDay[], edition: Edition): CountedTerm[] {
  const regulars = regularDays(assemblies);
  const dated = terms.map((term) => ({ ...term, electedOn: term.electedBy?.closedOn ?? civilDateAt(term.startsAt, edition.timeZone) }));
  const counted: CountedTerm[] = [];
  for (const term of dated.sort(byElection)) {
    const { electedOn, cohort, shortened } = term;
    const earlier = counted.filter((other) => other.electedOn < electedOn);
    const mate = earlier.findLast((other) => other.cohort === cohort && heldAt(other, term.startsAt) && !isOver(other.end, electedOn, regulars));
    const before = {
      electedOn, cohort, shortened,
      by: term.electedBy?.kind ?? assemblies.find(({ closedOn }) => closedOn === electedOn)?.kind ?? null,
      last: earlier.findLast(({ seat }) => seat === term.seat) ?? null,
      mates: mate?.end,
    };
    const { origin, election } = seatElection(before, regulars);
    counted.push({ ...term, origin, election, end: committeeTerm(election, regulars, electedOn, edition).facts.end });
  }
  return counted;
}

/** Whether the term covers the instant. */
export function heldAt({ startsAt, endsAt }: Pick<SeatTerm, "startsAt" | "endsAt">, instant: Date): boolean {
  return startsAt <= instant && (endsAt === null || endsAt > instant);
}

function byElection(one: { electedOn: CivilDate; seat: number }, other: { electedOn: CivilDate; seat: number }): number {
  return one.electedOn < other.electedOn ? -1 : one.electedOn > other.electedOn ? 1 : one.seat - other.seat;
}
