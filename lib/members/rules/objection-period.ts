import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import { addDays, startOfDay, type CivilDate } from "@/lib/kernel/civil-date";

export type ObjectionFacts = {
  readonly dispatchedOn: CivilDate;
  readonly on: CivilDate;
  /** The last day on which an objection or explanation is in time. */
  readonly lastDay: CivilDate;
  /** The first day on which, without one, the withdrawal is final, with effect from the dispatch. */
  readonly finalOn: CivilDate;
  /** The instant in which that day begins in the association's zone. */
  readonly finalAt: Date;
};

/**
 * 4(1)6), 4(2)6), 5 6): whether an objection made on a day is in time. The rules set no period; A15 gives it so many
 * days after the dispatch of the letter, whose own day is not counted.
 */
export function objectionPeriod(dispatchedOn: CivilDate, on: CivilDate, edition: Edition): Finding<ObjectionFacts> {
  const lastDay = addDays(dispatchedOn, edition.withdrawal.objectionDays);
  const finalOn = addDays(lastDay, 1);
  return {
    holds: on >= dispatchedOn && on <= lastDay,
    article: "4(1)6)",
    readings: [{ id: "A15", choice: edition.readings.A15 }],
    facts: { dispatchedOn, on, lastDay, finalOn, finalAt: startOfDay(finalOn, edition.timeZone) },
  };
}
