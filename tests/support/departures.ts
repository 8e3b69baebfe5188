import { addDays, civilDate } from "@/lib/kernel/civil-date";
import { giveNoticeInput } from "@/lib/departures/schema";
import { carryOutDeparture } from "@/lib/departures/usecases/carry-out-departure";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { as, at, granted, system } from "./callers";

/** Notice of the representative's, or of the holder of an office; its id. */
export async function noticeBy(email: string, of: { memberId: string } | { termId: string }, effectiveOn: string, when: Date): Promise<string> {
  return granted(await giveNotice(await as(email, when), giveNoticeInput.parse({ ...of, effectiveOn }))).departureId;
}

/** The member has left: by notice of the day before, and the job of that first day out. */
export async function leaves(representative: string, memberId: string, firstDayOut: string): Promise<void> {
  const departureId = await noticeBy(representative, { memberId }, firstDayOut, at(addDays(civilDate(firstDayOut), -1)));
  granted(await carryOutDeparture(system("carryOutDeparture", at(firstDayOut, "00:00")), { departureId }));
}
