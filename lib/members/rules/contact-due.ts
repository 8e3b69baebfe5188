import type { Edition } from "@/lib/bylaws/edition";
import { addMonths, civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";

/** 4(1)3), reading A41: until when a contact has to confirm that it can be reached. Entering it counts as the first time. */
export function confirmationDueOn(contact: { startedAt: Date; confirmedAt: Date | null }, edition: Edition): CivilDate {
  const last = contact.confirmedAt ?? contact.startedAt;
  return addMonths(civilDateAt(last, edition.timeZone), edition.pointOfContact.confirmMonths);
}
