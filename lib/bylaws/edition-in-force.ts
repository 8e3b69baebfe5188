import { civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";
import type { Edition } from "./edition";
import { edition20170322 } from "./editions/2017-03-22";

/** Every edition that the association has entered, the oldest first. */
export const editions: readonly Edition[] = [edition20170322];

/** The edition that governs a day: the last one already in force (附則, A45); undefined before the first one. */
export function editionOn(day: CivilDate, among: readonly Edition[] = editions): Edition | undefined {
  return among.findLast((edition) => edition.effectiveOn <= day);
}

/** The edition of that id, as a stored decision names it. Throws for one that was never entered. */
export function editionOfId(id: string): Edition {
  const edition = editions.find((candidate) => candidate.id === id);
  if (!edition) throw new Error(`No edition ${id}`);
  return edition;
}

/** The edition in force at an instant, by the association's calendar. Throws before the first one. */
export function editionAt(instant: Date): Edition {
  const edition = editions.findLast(({ effectiveOn, timeZone }) => effectiveOn <= civilDateAt(instant, timeZone));
  if (!edition) throw new RangeError(`No edition in force at ${instant.toISOString()}`);
  return edition;
}
