import type { OfficeRefusal } from "@/lib/people/types";
import type { RefusalSentences } from "./sentences";

export const officeRefusals: RefusalSentences<OfficeRefusal> = {
  "office.endsBeforeStart": () => ({
    ja: "任期の末日は、任期の初日以後の日にしてください。",
    en: "The last day of the term cannot be before its first day.",
  }),
  "office.seatNeeded": () => ({
    ja: "運営委員を登録するには、席の番号と組を選んでください。",
    en: "To record a committee member, choose the seat and the cohort.",
  }),
  "office.alreadyHeld": () => ({
    ja: "この人は、その期間にすでに同じ役職に就いています。",
    en: "This person already holds the same office in that time.",
  }),
  "office.auditorOnCommittee": () => ({
    ja: "監事は運営委員を兼ねることができません（6(6)1)）。",
    en: "An auditor cannot sit on the committee (6(6)1)).",
  }),
  "office.seatTaken": ({ seat, name }) => ({
    ja: `第${seat}席には、その期間に${name}さんが就いています。`,
    en: `Seat ${seat} is held by ${name} in that time.`,
  }),
  "office.chairTaken": ({ name }) => ({
    ja: `その期間の運営委員長は${name}さんです。先に現在の任期を終えてください。`,
    en: `${name} is the chair in that time. Please end that term first.`,
  }),
  "office.notOnCommittee": () => ({
    ja: "運営委員長と副運営委員長は、任期の初日に運営委員である人から選びます（6(3)、6(4)）。先に運営委員として登録してください。",
    en: "Chair and vice chair are chosen from those who sit on the committee on the first day of the term (6(3), 6(4)). Please record the committee seat first.",
  }),
  "office.tooManyExperts": ({ most }) => ({
    ja: `専門委員が就ける運営委員の席は${most}席までです（6(2)）。`,
    en: `Experts can hold ${most} seats of the committee at most (6(2)).`,
  }),
  "office.notGeneralMember": () => ({
    ja: "所属チームには、会員名簿にある一般会員を選んでください（6(2)）。",
    en: "Choose a general member that is on the register (6(2)).",
  }),
  "office.assemblyUnknown": () => ({
    ja: "選出した総会は、記録されている総会から、運営委員を登録するときだけ選んでください。",
    en: "Choose the electing assembly from those on record, and only for a committee seat.",
  }),
  "office.startsBeforeElection": () => ({
    ja: "任期の初日は、選出した総会の日以後にしてください（6(2)）。",
    en: "A term cannot begin before the assembly that elected its holder (6(2)).",
  }),
  "office.alreadyEnded": () => ({ ja: "この任期はすでに終わっています。", en: "This term has ended already." }),
  "office.endsLater": () => ({
    ja: "任期を延ばすことはできません。続けて就く場合は、新しい任期として登録してください。",
    en: "A term cannot be made longer. Please record another term instead.",
  }),
  "office.stillPresides": () => ({
    ja: "この人は運営委員長又は副運営委員長です。先にその任期を終えてください。",
    en: "This person is the chair or a vice chair. Please end that term first.",
  }),
  "office.lastStaff": () => ({
    ja: "事務局の担当者がいなくなるため、この任期は終えられません。先にほかの担当者を登録してください。",
    en: "Nobody would be left in the secretariat. Please record another member of staff first.",
  }),
};
