import type { Template } from "../types";

type About = { number: number; team: string };

export const withdrawalReceipt: Template<About> = {
  ja: ({ number, team }) => ({
    subject: `加盟申請を取り下げました（申請番号 ${number}）`,
    paragraphs: [
      `${team}の加盟申請の取下げを承りました。この申請についての手続はこれで終わりです。`,
      "あらためて加盟を希望されるときは、いつでも新しく申請できます。",
    ],
    page: "申請の記録",
  }),
  en: ({ number, team }) => ({
    subject: `Your application was withdrawn (no. ${number})`,
    paragraphs: [
      `The application of ${team} has been withdrawn as you wished. The case is closed.`,
      "Should you wish to join later, you are welcome to apply again at any time.",
    ],
    page: "The record of your application",
  }),
};

export const withdrawalNotice: Template<About> = {
  ja: ({ number, team }) => ({
    subject: `加盟申請の取下げ（申請番号 ${number}）`,
    paragraphs: [`${team}が加盟申請を取り下げました。この案件は終了し、これ以上の手続は要りません。`],
    page: "案件",
  }),
  en: ({ number, team }) => ({
    subject: `Application withdrawn (no. ${number})`,
    paragraphs: [`${team} has withdrawn its application. The case is closed and needs nothing more.`],
    page: "The case",
  }),
};

export const recommendationNotNeeded: Template<About> = {
  ja: ({ number, team }) => ({
    subject: `推薦のお願いについて（申請番号 ${number}）`,
    paragraphs: [`推薦をお願いしていた${team}の加盟申請は、申請者により取り下げられました。ご対応は不要です。ご協力ありがとうございました。`],
    page: "推薦の記録",
  }),
  en: ({ number, team }) => ({
    subject: `About the recommendation (application no. ${number})`,
    paragraphs: [`${team}, for which your recommendation was sought, has withdrawn its application. Nothing is needed from you any more. Thank you for your help.`],
    page: "The record of the recommendation",
  }),
};

export const voteWithdrawn: Template<About & { decision: number }> = {
  ja: ({ decision, team }) => ({
    subject: `投票の取りやめ（第${decision}号議案）`,
    paragraphs: [`第${decision}号議案（${team}の加盟）は、申請者が申請を取り下げたため、議決に至らず終わりました。投票は不要です。`],
    page: "議案",
  }),
  en: ({ decision, team }) => ({
    subject: `Vote ended without a decision (no. ${decision})`,
    paragraphs: [`Decision no. ${decision} (admission of ${team}) has ended without a vote, because the applicant withdrew. There is nothing to vote on any more.`],
    page: "The decision",
  }),
};
