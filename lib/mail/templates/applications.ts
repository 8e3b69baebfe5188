import { formatDeadline } from "@/lib/i18n/format";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { Locale } from "@/lib/i18n/locale";
import type { ReturnReason } from "@/lib/applications/types";
import type { Template } from "../types";

type About = { number: number; team: string; organisation: string };

/** Says nothing of what was typed: until the address is confirmed, anybody may have typed it, at anybody's address. */
export const addressConfirmation: Template<{ expiresAt: Date }> = {
  ja: ({ expiresAt }) => ({
    subject: "メールアドレスの確認",
    paragraphs: [
      "一般会員としての加盟の申し出に、このメールアドレスが使われました（4(1)4)）。下のページを開いて、アドレスをご確認ください。確認が済むと、申請書の記入を始められます。",
      `リンクは一度だけ、${formatDeadline(expiresAt, "ja")}まで使えます。`,
      "お心当たりがない場合は、このメールを破棄してください。確認されない申し出は7日後に消去されます。",
    ],
    page: "メールアドレスを確認して申請を始める",
  }),
  en: ({ expiresAt }) => ({
    subject: "Confirm your mail address",
    paragraphs: [
      "This address was given by somebody who wishes to join as a general member (4(1)4)). Please open the page below to confirm it. Then the application can be filled in.",
      `The link works once, until ${formatDeadline(expiresAt, "en")}.`,
      "If this was not you, please discard this mail. What is not confirmed is deleted after 7 days.",
    ],
    page: "Confirm the address and begin",
  }),
};

export const applicationReceipt: Template<About> = {
  ja: ({ number, team }) => ({
    subject: `加盟申請を受け取りました（申請番号 ${number}）`,
    paragraphs: [
      `${team}の加盟申請書をお受け取りしました。ご提出ありがとうございます。`,
      "これから事務局が、記入内容と推薦状がそろっているかを確認します（4(1)4)）。追記が必要な場合や、次の段階に進んだときは、メールでお知らせします。それまで操作は必要ありません。",
    ],
    page: "申請の状況",
  }),
  en: ({ number, team }) => ({
    subject: `We have your application (no. ${number})`,
    paragraphs: [
      `Thank you. The application of ${team} has been handed in.`,
      "The secretariat now checks that it and the letter of recommendation are complete (4(1)4)). We write to you when something has to be added or when the case goes on. Until then there is nothing to do.",
    ],
    page: "Where your application stands",
  }),
};

export const applicationArrived: Template<About> = {
  ja: ({ number, team, organisation }) => ({
    subject: `加盟申請の提出（申請番号 ${number}）`,
    paragraphs: [`${team}（${organisation}）が加盟申請書を提出しました。内容を確認し、受け付けるか、理由を添えて補正をお願いしてください（4(1)4)）。`],
    page: "案件",
  }),
  en: ({ number, team, organisation }) => ({
    subject: `Application handed in (no. ${number})`,
    paragraphs: [`${team} (${organisation}) has handed in its application. Please check it, and receive it or return it with reasons (4(1)4)).`],
    page: "The case",
  }),
};

export const applicationReturned: Template<About & { reasons: readonly ReturnReason[] }> = {
  ja: ({ number, team, reasons }) => ({
    subject: `加盟申請の補正のお願い（申請番号 ${number}）`,
    paragraphs: [
      `${team}の加盟申請書を確認しました。次の点を直して、もう一度提出してください。ほかの項目はそのまま残っています。`,
      reasonList(reasons, "ja"),
      "ご不明な点は事務局にお尋ねください。再提出の期限はありません。",
    ],
    page: "申請書を直す",
  }),
  en: ({ number, team, reasons }) => ({
    subject: `Your application needs completing (no. ${number})`,
    paragraphs: [
      `We have gone through the application of ${team}. Please complete the following and submit it again. Everything else is kept as you wrote it.`,
      reasonList(reasons, "en"),
      "If something is unclear, please ask the secretariat. There is no time limit.",
    ],
    page: "Complete the application",
  }),
};

export const applicationReceived: Template<About> = {
  ja: ({ number, team }) => ({
    subject: `加盟申請の受付が完了しました（申請番号 ${number}）`,
    paragraphs: [
      `${team}の加盟申請は、必要なものがすべてそろい、受付が完了しました。`,
      "次は運営委員会による承認の議決です（4(1)4)）。事務局が議案として付議した時点で、議決の予定をお知らせします。",
    ],
    page: "申請の状況",
  }),
  en: ({ number, team }) => ({
    subject: `Your application is complete (no. ${number})`,
    paragraphs: [
      `The application of ${team} is complete and has been received.`,
      "Next, the steering committee decides on it (4(1)4)). We write to you when the secretariat puts it to the committee.",
    ],
    page: "Where your application stands",
  }),
};

export const applicationReferred: Template<About & { closesAt: Date }> = {
  ja: ({ number, team, closesAt }) => ({
    subject: `運営委員会への付議（申請番号 ${number}）`,
    paragraphs: [
      `${team}の加盟申請が運営委員会に付議されました（4(1)4)）。委員の投票は${formatDeadline(closesAt, "ja")}に締め切られます。`,
      "結果が出しだいメールでお知らせします。それまで操作は必要ありません。",
    ],
    page: "申請の状況",
  }),
  en: ({ number, team, closesAt }) => ({
    subject: `Put to the committee (application no. ${number})`,
    paragraphs: [
      `The application of ${team} has been put to the steering committee (4(1)4)). Voting closes on ${formatDeadline(closesAt, "en")}.`,
      "We write to you as soon as there is a result. Until then there is nothing to do.",
    ],
    page: "Where your application stands",
  }),
};

function reasonList(reasons: readonly ReturnReason[], locale: Locale): string {
  return reasons.map(({ section, reason }) => `■ ${sectionMessages[locale][section]}\n${reason}`).join("\n\n");
}
