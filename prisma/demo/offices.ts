import { recordOfficeInput } from "@/lib/people/schema";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { japaneseDay, type Calendar } from "./calendar";
import { callerOf, granted, systemCallerAt } from "./callers";
import { auditor, chairSeat, committee, seatHolder, staff, viceChairSeat } from "./committee";
import { workQueue } from "./queue";

const [head] = staff;

/** The days of the last two regular assemblies, which elected the two halves of the committee (6(2)). */
const assemblies = { before: -620, last: -255 };

/** The set-up of a new installation: the head of the secretariat, recorded by nobody's account. */
export async function recordHead(calendar: Calendar): Promise<void> {
  const term = { ...head, office: "secretariat", startsAt: calendar.at(-900, "09:00"), source: "事務局長の委嘱" };
  granted(await recordOffice(systemCallerAt("setUp", calendar.at(-241, "10:00")), recordOfficeInput.parse(term)));
}

/** Everybody else, recorded by the head. Needs the members whose people sit on the committee. */
export async function recordOffices(calendar: Calendar, memberIds: ReadonlyMap<string, string>): Promise<void> {
  const elected = (day: number) => ({ startsAt: calendar.at(day, "17:00"), source: `定時総会（${japaneseDay(calendar.day(day))}）で選出` });
  const mutual = { startsAt: calendar.at(-248, "15:00"), source: `運営委員会（${japaneseDay(calendar.day(-248))}）で互選` };
  const terms = [
    ...staff.slice(1).map((person) => ({ ...person, office: "secretariat", startsAt: calendar.at(-700, "09:00"), source: "事務局員の委嘱" })),
    ...committee.map(({ member, ...holder }) => ({
      ...holder,
      office: "committee",
      memberId: member === null ? null : memberIds.get(member),
      ...elected(holder.cohort === 1 ? assemblies.before : assemblies.last),
    })),
    { ...person(seatHolder(chairSeat)), office: "chair", ...mutual },
    { ...person(seatHolder(viceChairSeat)), office: "viceChair", ...mutual },
    { ...person(auditor), office: "auditor", endsAt: calendar.at(assemblies.last + 730, "17:00"), ...elected(assemblies.last) },
  ];
  for (const [index, term] of terms.entries()) {
    const at = calendar.at(-239, `13:${String(index + 10)}`);
    await workQueue(at);
    granted(await recordOffice(await callerOf(head.email, at), recordOfficeInput.parse(term)));
  }
}

function person({ name, reading, email }: { name: string; reading: string; email: string }) {
  return { name, reading, email };
}
