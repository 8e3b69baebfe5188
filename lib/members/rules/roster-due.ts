import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import { endOfMonths, type CivilDate } from "@/lib/kernel/civil-date";

export type ClosedAssembly = { readonly kind: "regular" | "extraordinary"; readonly closedOn: CivilDate };

export type RosterDueFacts = {
  readonly closedOn: CivilDate;
  readonly on: CivilDate;
  /** The last day on which the list is in time; null where this assembly calls for none (A47). */
  readonly dueOn: CivilDate | null;
};

/** 8(4), R8.4: whether a list of members as of an assembly, published on a day, is in time. */
export function rosterDue({ kind, closedOn }: ClosedAssembly, on: CivilDate, edition: Edition): Finding<RosterDueFacts> {
  const called = kind === "regular" || edition.readings.A47 === "all";
  const dueOn = called ? endOfMonths(closedOn, edition.assembly.rosterDueMonths) : null;
  return {
    holds: dueOn === null || on <= dueOn,
    article: "8(4)",
    readings: [{ id: "A47", choice: edition.readings.A47 }],
    facts: { closedOn, on, dueOn },
  };
}
