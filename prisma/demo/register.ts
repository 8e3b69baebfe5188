import { carryOverMemberInput } from "@/lib/members/schema";
import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { openRegister } from "@/lib/members/usecases/open-register";
import { addDays } from "@/lib/kernel/civil-date";
import type { Calendar } from "./calendar";
import { callerOf, granted } from "./callers";
import { staff } from "./committee";
import { earlierMembers, joinedOn, type EarlierMember } from "./members";
import { workQueue } from "./queue";

const [head] = staff;

/** Carries the earlier register over; the ids of the members by slug. */
export async function carryRegisterOver(calendar: Calendar): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, member] of earlierMembers.entries()) {
    const at = new Date(calendar.at(-240, "09:30").getTime() + index * 240_000);
    await workQueue(at);
    const { memberId } = granted(await carryOverMember(await callerOf(head.email, at), entryOf(member, calendar)));
    ids.set(member.slug, memberId);
  }
  return ids;
}

/** From then on membership starts by a decision of the committee only (4(1)4)). */
export async function openTheRegister(calendar: Calendar): Promise<void> {
  const at = calendar.at(-238, "10:00");
  await workQueue(at);
  granted(await openRegister(await callerOf(head.email, at), {}));
}

function entryOf(member: EarlierMember, calendar: Calendar) {
  const joined = joinedOn(member, calendar);
  return carryOverMemberInput.parse({
    ...member.team,
    ...member.purpose,
    founder: member.founder,
    joinedOn: joined,
    // A team is some time at work before it joins.
    establishedOn: addDays(joined, -(170 + (member.slug.length * 37) % 400)),
    source: member.founder ? "設立時の会員一覧" : "旧会員名簿",
    representative: member.representative,
    poc: member.poc,
  });
}
