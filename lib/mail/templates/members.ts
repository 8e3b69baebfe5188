import { formatDate, formatDeadline } from "@/lib/i18n/format";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Template } from "../types";

type Welcome = {
  team: string;
  joinedOn: CivilDate;
  /** Until when the link to the first password works; null for somebody who has one. */
  expiresAt: Date | null;
};

export const welcome: Template<Welcome> = {
  ja: ({ team, joinedOn, expiresAt }) => ({
    subject: "ご加盟おめでとうございます",
    paragraphs: [
      `ようこそ。${team}は${formatDate(joinedOn, "ja")}から一般会員です（4(1)4)）。会員名簿にも掲載されました。`,
      "会員のページでは、会員としての権利と義務、登録されている代表者と連絡窓口を確認し、連絡先を更新できます。連絡窓口はいつでも連絡がつくよう、変更があればすぐに更新してください（4(1)3)）。",
      ...(expiresAt ? [`はじめに、下のページでパスワードを決めてください。リンクは一度だけ、${formatDeadline(expiresAt, "ja")}まで使えます。`] : []),
    ],
    page: expiresAt ? "パスワードを決めて始める" : "会員のページ",
  }),
  en: ({ team, joinedOn, expiresAt }) => ({
    subject: "Welcome to the association",
    paragraphs: [
      `Welcome. ${team} is a general member from ${formatDate(joinedOn, "en")} on (4(1)4)) and stands on the roster.`,
      "The member's page shows the rights and duties of a member, and who is entered as representative and point of contact. Please keep them reachable and bring changes up to date at once (4(1)3)).",
      ...(expiresAt ? [`To begin, choose a password on the page below. The link works once, until ${formatDeadline(expiresAt, "en")}.`] : []),
    ],
    page: expiresAt ? "Choose a password and begin" : "The member's page",
  }),
};
