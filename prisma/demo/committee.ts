import { earlierMember } from "./members";

/** Somebody who holds an office in the demo; `member` is the slug of the team that a committee seat goes with (6(2)). */
export type OfficeHolder = { readonly name: string; readonly reading: string; readonly email: string };

/** 6(5): the first one heads the secretariat. */
export const staff: readonly [OfficeHolder, OfficeHolder, OfficeHolder] = [
  { name: "水嶋 冬子", reading: "みずしま ふゆこ", email: "mizushima@jimukyoku.example.jp" },
  { name: "手塚 慎一", reading: "てづか しんいち", email: "tezuka@jimukyoku.example.jp" },
  { name: "八木沢 望", reading: "やぎさわ のぞみ", email: "yagisawa@jimukyoku.example.jp" },
];

/** 6(2): nine seats in two cohorts; representatives of members and, in the last two, experts. */
export const committee = [
  ...["hoshinami", "kasumisaka", "hirt", "ntt-cert", "shirochidori", "tonagi", "hikitate"].map((member) => ({
    member,
    ...earlierMember(member).representative,
  })),
  { member: null, name: "鷲尾 佐和子", reading: "わしお さわこ", email: "washio@senmon.example.com" },
  { member: null, name: "真壁 律", reading: "まかべ りつ", email: "makabe@senmon.example.com" },
].map(({ member, name, reading, email }, index) => ({ seat: index + 1, cohort: (index % 2) + 1, member, name, reading, email }));

/** The seat whose holder follows on somebody who stepped down, by an extraordinary assembly (6(2), A32). */
export const replacedSeat = 7;

/** Who sat there before: in an earlier term, until they stepped down, or in the seat that is vacant now. */
export const formerCommittee = [
  { ...seatOf("hoshinami"), seat: 1, cohort: 1, elected: "third", until: "before" },
  { ...seatOf("kasumisaka"), seat: 2, cohort: 2, elected: "second", until: "last" },
  { ...seatOf("minagi"), seat: 3, cohort: 1, elected: "third", until: "before" },
  { ...seatOf("otohama"), seat: replacedSeat, cohort: 1, elected: "before", until: "resignation" },
  { ...seatOf("yamabuki"), seat: 10, cohort: 2, elected: "second", until: "last" },
] as const;

export const chairSeat = 1;
export const viceChairSeat = 2;
/** Who has yet to vote wherever a vote is open. */
export const waitingSeat = 5;

function seatOf(member: string) {
  const { name, reading, email } = earlierMember(member).representative;
  return { member, name, reading, email };
}

/** The holder of the seat. */
export function seatHolder(seat: number) {
  const holder = committee[seat - 1];
  if (!holder) throw new Error(`The demo's committee has no seat ${seat}`);
  return holder;
}

/** 6(6): from among the members, and not on the committee. */
export const auditor: OfficeHolder = earlierMember("miyakowasure").representative;
