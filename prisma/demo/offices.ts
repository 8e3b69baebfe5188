import { recordAssemblyInput } from "@/lib/assembly/schema";
import { recordAssembly } from "@/lib/assembly/usecases/record-assembly";
import { recordOfficeInput } from "@/lib/people/schema";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { japaneseDay, type Calendar } from "./calendar";
import { callerOf, granted, systemCallerAt } from "./callers";
import { auditor, chairSeat, committee, formerCommittee, replacedSeat, seatHolder, staff, viceChairSeat } from "./committee";
import { workQueue } from "./queue";

const [head] = staff;

/** The days of the last assemblies: the regular ones elected the two halves of the committee in turn (6(2)). */
const assemblies = { third: -1351, second: -985, before: -620, extra: -380, last: -255 } as const;
type AssemblyName = keyof typeof assemblies;
const stepsDown = -402;

/** The set-up of a new installation: the head of the secretariat, recorded by nobody's account. */
export async function recordHead(calendar: Calendar): Promise<void> {
  const term = { ...head, office: "secretariat", startsAt: calendar.at(-900, "09:00"), source: "事務局長の委嘱" };
  granted(await recordOffice(systemCallerAt("setUp", calendar.at(-241, "10:00")), recordOfficeInput.parse(term)));
}

/** Everybody else, recorded by the head. Needs the members whose people sit on the committee. */
export async function recordOffices(calendar: Calendar, memberIds: ReadonlyMap<string, string>): Promise<void> {
  const assemblyIds = await recordAssemblies(calendar);
  const elected = (by: AssemblyName) => ({ startsAt: calendar.at(assemblies[by], "17:00"), source: `${nameOf(by)}（${japaneseDay(calendar.day(assemblies[by]))}）で選出` });
  const seated = (by: AssemblyName, member: string | null) => ({ office: "committee", memberId: member && memberIds.get(member), assemblyId: assemblyIds.get(by), ...elected(by) });
  const until = { before: calendar.at(assemblies.before, "17:00"), last: calendar.at(assemblies.last, "17:00"), resignation: calendar.at(stepsDown, "00:00") };
  const mutual = { startsAt: calendar.at(-248, "15:00"), source: `運営委員会（${japaneseDay(calendar.day(-248))}）で互選` };
  const terms = [
    ...staff.slice(1).map((person) => ({ ...person, office: "secretariat", startsAt: calendar.at(-700, "09:00"), source: "事務局員の委嘱" })),
    ...formerCommittee.map(({ member, elected: by, until: ended, ...holder }) => ({ ...holder, ...seated(by, member), endsAt: until[ended] })),
    ...committee.map(({ member, ...holder }) => ({ ...holder, ...seated(electedBy(holder), member) })),
    { ...person(seatHolder(chairSeat)), office: "chair", ...mutual },
    { ...person(seatHolder(viceChairSeat)), office: "viceChair", ...mutual },
    { ...person(auditor), office: "auditor", endsAt: calendar.at(assemblies.last + 730, "17:00"), ...elected("last") },
  ];
  for (const [index, term] of terms.entries()) {
    const at = calendar.at(-239, `13:${String(index + 10)}`);
    await workQueue(at);
    granted(await recordOffice(await callerOf(head.email, at), recordOfficeInput.parse(term)));
  }
}

/** What the secretariat knows of earlier assemblies; the ids by name. */
async function recordAssemblies(calendar: Calendar): Promise<ReadonlyMap<AssemblyName, string>> {
  const ids = new Map<AssemblyName, string>();
  for (const [index, name] of (Object.keys(assemblies) as AssemblyName[]).entries()) {
    const at = calendar.at(-239, `12:${index + 30}`);
    const day = calendar.day(assemblies[name]);
    const input = recordAssemblyInput.parse({ kind: name === "extra" ? "extraordinary" : "regular", heldOn: day, closedOn: "", source: `${nameOf(name)}議事録（${japaneseDay(day)}）` });
    ids.set(name, granted(await recordAssembly(await callerOf(head.email, at), input)).assemblyId);
  }
  return ids;
}

const nameOf = (assembly: AssemblyName) => (assembly === "extra" ? "臨時総会" : "定時総会");

/** 6(2): each half by a regular assembly in its turn, and a seat in between by an extraordinary one. */
function electedBy({ seat, cohort }: { seat: number; cohort: number }): AssemblyName {
  if (seat === replacedSeat) return "extra";
  return cohort === 1 ? "before" : "last";
}

function person({ name, reading, email }: { name: string; reading: string; email: string }) {
  return { name, reading, email };
}
