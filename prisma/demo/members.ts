import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Calendar } from "./calendar";
import { earlyMembers } from "./early-members";
import { founders } from "./founders";
import { laterMembers } from "./later-members";
import { teamOf, type Team } from "./teams";

/** Somebody on the register that the association kept before it used Kiyaku. */
export type EarlierMember = Team & { readonly founder: boolean; readonly joined: string | number };

export const earlierMembers: readonly EarlierMember[] = [
  ...founders,
  ...[...earlyMembers, ...laterMembers].map(([joined, row], n) => ({ ...teamOf(row, founders.length + n), founder: false, joined })),
];

/** The earlier member with that slug. */
export function earlierMember(slug: string): EarlierMember {
  const member = earlierMembers.find((candidate) => candidate.slug === slug);
  if (!member) throw new Error(`The demo has no member ${slug}`);
  return member;
}

export function joinedOn({ joined }: EarlierMember, calendar: Calendar): CivilDate {
  return typeof joined === "number" ? calendar.day(joined) : (joined as CivilDate);
}
