import type { Edition } from "@/lib/bylaws/edition";
import { edition20170322 } from "@/lib/bylaws/editions/2017-03-22";
import { civilDate } from "@/lib/kernel/civil-date";

/** The shipped edition with other readings. */
export function editionReading(readings: Partial<Edition["readings"]>): Edition {
  return { ...edition20170322, readings: { ...edition20170322.readings, ...readings } };
}

/** The shipped edition with other committee thresholds. */
export function editionWithCommittee(committee: Partial<Edition["committee"]>): Edition {
  return { ...edition20170322, committee: { ...edition20170322.committee, ...committee } };
}

/** The shipped rules as if they had been adopted and put into force on other days. */
export function editionInForceFrom(effectiveOn: string, adoptedOn = effectiveOn): Edition {
  return { ...edition20170322, id: effectiveOn, adoptedOn: civilDate(adoptedOn), effectiveOn: civilDate(effectiveOn) };
}
