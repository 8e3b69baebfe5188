import type { Text } from "@/lib/i18n/locale";
import { applicants, type ApplicantName } from "./applicants";
import { auditor, chairSeat, seatHolder, staff, viceChairSeat, waitingSeat } from "./committee";
import { earlierMember } from "./members";

/** Somebody to sign in as, and what that shows. */
export type DemoPerson = { readonly name: string; readonly email: string; readonly role: Text; readonly shows: Text };

const expertSeat = 8;

/** One for every role and situation. The applicants have the password from their own confirmation. */
export const demoPeople: readonly DemoPerson[] = [
  person(staff[0], "事務局長", "Head of the secretariat", "受付待ち・付議待ちの案件、会員、メール記録", "Cases to receive and to refer, members, the mail log"),
  person(staff[1], "事務局員", "Secretariat staff", "自分が担当する案件と補正中の案件", "The cases that are theirs, one of them sent back"),
  person(seatHolder(waitingSeat), "運営委員", "Committee member", "未投票の審議3件（うち1件は最後の1票）", "Three open votes to cast, one of them the last ballot missing"),
  person(seatHolder(chairSeat), "運営委員長", "Chair", "審議の状況、全員の投票後の締切り", "How votes go, closing one when everybody has voted"),
  person(seatHolder(viceChairSeat), "副運営委員長", "Vice chair", "委員長と同じ審議の画面", "The same decisions as the chair"),
  person(seatHolder(expertSeat), "運営委員（専門委員）", "Expert on the committee", "会員ではない委員としての投票", "Voting without belonging to a member"),
  person(auditor, "監事（会員代表者）", "Auditor, also a representative", "すべての案件と記録の閲覧、届出による辞任", "Reading every case and the whole record, resigning by notice"),
  person(earlierMember("aokaze").representative, "会員代表者", "Representative of a member", "推薦の依頼が1件届いている", "A request to recommend is waiting"),
  person(earlierMember("midorigi").representative, "会員代表者（加盟1年未満）", "Representative, not yet a year a member", "推薦を頼まれたが、まだ推薦できない", "Was asked to recommend and may not yet"),
  person(earlierMember("towadano").poc, "会員の連絡窓口", "Point of contact of a member", "自チームの情報の更新、会員名簿", "Updating the team's data, the members' roster"),
  person(earlierMember("kagamino").representative, "会員代表者（退会予定）", "Representative of a member about to leave", "退会の届出と、その取下げ", "A notice of leaving, and taking it back"),
  person(earlierMember("amagiri").representative, "退会した会員の元代表者", "Former representative of a member that left", "退会後に見えるもの", "What one still sees after leaving"),
  applicant("latest", "新しい会員の代表者", "Representative of a new member", "承認されたばかりの加盟と権利義務", "A membership just adopted, its rights and duties"),
  applicant("drafting", "申請者（作成中）", "Applicant, drafting", "書きかけの申請書", "An application half filled in"),
  applicant("declined", "申請者（推薦辞退）", "Applicant, declined", "推薦を断られ、ほかの会員を探す（英語表示）", "A recommendation declined; another team to be asked (in English)"),
  applicant("returned", "申請者（補正中）", "Applicant, returned", "事務局からの補正依頼と理由", "Sent back for completion, with reasons"),
  applicant("lastBallot", "申請者（審議中）", "Applicant, being voted on", "審議中の案件の経過", "The timeline of a case before the committee"),
  applicant("rejected", "申請者（否決）", "Applicant, rejected", "否決の通知と経過", "The outcome and the history of a rejected case"),
];

function person({ name, email }: { name: string; email: string }, ...texts: [string, string, string, string]): DemoPerson {
  const [roleJa, roleEn, showsJa, showsEn] = texts;
  return { name, email, role: { ja: roleJa, en: roleEn }, shows: { ja: showsJa, en: showsEn } };
}

function applicant(which: ApplicantName, ...texts: [string, string, string, string]): DemoPerson {
  return person(applicants[which].representative, ...texts);
}
