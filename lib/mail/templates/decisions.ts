import type { DecisionKind } from "@/lib/decisions/types";
import { formatDeadline } from "@/lib/i18n/format";
import type { Text } from "@/lib/i18n/locale";
import type { Template } from "../types";

/** `short` is the matter in a few words, `motion` what would be decided. */
type About = { decision: number; kind: DecisionKind; short: Text; motion: Text; closesAt: Date };

/** By which articles it is put, and what there is to read. */
const put: Readonly<Record<DecisionKind, { readonly articles: string; readonly read: Text }>> = {
  admission: { articles: "4(1)4)、6(2)", read: { ja: "申請書と推薦状", en: "the application and the letter" } },
  resignation: { articles: "6(2)", read: { ja: "申し出の理由", en: "the reason given" } },
  motion: { articles: "6(2)、6(3)", read: { ja: "議案の説明", en: "the explanation" } },
};

export const voteOpened: Template<About> = {
  ja: ({ decision, kind, motion, closesAt }) => ({
    subject: `投票のお願い（第${decision}号議案）`,
    paragraphs: [
      `議案「${motion.ja}」が、運営委員会に付議されました（${put[kind].articles}）。`,
      `${formatDeadline(closesAt, "ja")}までに、${put[kind].read.ja}を読んで、承認・不承認・棄権のいずれかを投票してください。締切までは何度でも変えられ、最後の投票が数えられます。`,
      "投票するか出席を記録すると、定足数の出席に数えられます。特別の利害関係がある場合は、議案のページで申し出てください。",
    ],
    page: "議案を読んで投票する",
  }),
  en: ({ decision, kind, motion, closesAt }) => ({
    subject: `Your vote is asked for (decision no. ${decision})`,
    paragraphs: [
      `A motion has been put to the steering committee: “${motion.en}” (${put[kind].articles.replace("、", ", ")}).`,
      `Please read ${put[kind].read.en}, and vote in favour, against or abstain by ${formatDeadline(closesAt, "en")}. You can change your vote until then; the last one counts.`,
      "Voting or checking in counts as attendance for the quorum. If you have a special interest, please declare it on the page.",
    ],
    page: "Read and vote",
  }),
};

export const closingSoon: Template<About> = {
  ja: ({ decision, short, closesAt }) => ({
    subject: `まもなく投票の締切です（第${decision}号議案）`,
    paragraphs: [
      `第${decision}号議案（${short.ja}）は、${formatDeadline(closesAt, "ja")}に締め切られます。あなたの投票はまだ届いていません。`,
      "出席が定足数に届かないと、議決は成立しません（6(2)）。判断を控える場合も、棄権の投票か出席の記録をお願いします。",
    ],
    page: "議案を読んで投票する",
  }),
  en: ({ decision, short, closesAt }) => ({
    subject: `Voting closes soon (decision no. ${decision})`,
    paragraphs: [
      `Decision no. ${decision} (${short.en}) closes on ${formatDeadline(closesAt, "en")}. Your vote has not arrived yet.`,
      "Without the quorum nothing is decided (6(2)). If you would rather not judge, please abstain or check in.",
    ],
    page: "Read and vote",
  }),
};

export const motionWithdrawn: Template<Pick<About, "decision" | "short">> = {
  ja: ({ decision, short }) => ({
    subject: `議案が取り下げられました（第${decision}号議案）`,
    paragraphs: [`第${decision}号議案（${short.ja}）は、締切の前に取り下げられました。投票の必要はありません（6(3)）。`],
    page: "議案の記録",
  }),
  en: ({ decision, short }) => ({
    subject: `A motion was withdrawn (decision no. ${decision})`,
    paragraphs: [`Decision no. ${decision} (${short.en}) was withdrawn before closing. There is nothing to vote on any more (6(3)).`],
    page: "The record of the motion",
  }),
};

type Outcome = "adopted" | "rejected" | "notQuorate";

const outcomes = {
  adopted: { ja: "承認されました", en: "was adopted" },
  rejected: { ja: "承認されませんでした", en: "was not adopted" },
  notQuorate: { ja: "定足数に届かず、成立しませんでした", en: "was not decided, because the quorum was missed" },
} as const;

/** To the committee. */
export const voteResult: Template<{ decision: number; short: Text; outcome: Outcome; sentence: Text }> = {
  ja: ({ decision, short, outcome, sentence }) => ({
    subject: `議決の結果（第${decision}号議案）`,
    paragraphs: [`第${decision}号議案（${short.ja}）は、${outcomes[outcome].ja}。`, sentence.ja],
    page: "結果の内訳",
  }),
  en: ({ decision, short, outcome, sentence }) => ({
    subject: `Result of the vote (decision no. ${decision})`,
    paragraphs: [`Decision no. ${decision} (${short.en}) ${outcomes[outcome].en}.`, sentence.en],
    page: "The result in full",
  }),
};

export type Result = { number: number; decision: number; team: string; outcome: Outcome; sentence: Text };

const nextForSecretariat = {
  adopted: { ja: "会員の登録は済んでいます。", en: "The member is on the register." },
  rejected: { ja: "申請者には結果をお知らせしました。案件は終了しています。", en: "The applicant has been told. The case is closed." },
  notQuorate: { ja: "案件は受付完了に戻りました。あらためて付議できます。", en: "The case is back among those received and can be put again." },
} as const;

export const resultForSecretariat: Template<Result> = {
  ja: ({ decision, team, outcome, sentence }) => ({
    subject: `議決の結果（第${decision}号議案）`,
    paragraphs: [`第${decision}号議案（${team}の加盟）は、${outcomes[outcome].ja}。`, sentence.ja, nextForSecretariat[outcome].ja],
    page: "案件",
  }),
  en: ({ decision, team, outcome, sentence }) => ({
    subject: `Result of the vote (decision no. ${decision})`,
    paragraphs: [`Decision no. ${decision} (admission of ${team}) ${outcomes[outcome].en}.`, sentence.en, nextForSecretariat[outcome].en],
    page: "The case",
  }),
};

const forRecommender = {
  adopted: { ja: "ご推薦ありがとうございました。", en: "Thank you for your recommendation." },
  rejected: { ja: "ご推薦いただき、ありがとうございました。", en: "Thank you for your recommendation." },
  notQuorate: {
    ja: "推薦状はそのまま有効です。事務局があらためて付議する予定です。",
    en: "Your letter stands. The secretariat can put the case again.",
  },
} as const;

/** The team that recommended learns the outcome, not how the committee counted. */
export const resultForRecommender: Template<Result> = {
  ja: ({ number, team, outcome }) => ({
    subject: `ご推薦いただいた申請の結果（申請番号 ${number}）`,
    paragraphs: [`ご推薦いただいた${team}の加盟は、運営委員会で${outcomes[outcome].ja}（4(1)4)）。`, forRecommender[outcome].ja],
    page: "推薦の記録",
  }),
  en: ({ number, team, outcome }) => ({
    subject: `Result of the application you recommended (no. ${number})`,
    paragraphs: [`The steering committee has voted on the admission of ${team}, which you recommended: it ${outcomes[outcome].en} (4(1)4)).`, forRecommender[outcome].en],
    page: "The record of the recommendation",
  }),
};

const nextForApplicant = {
  adopted: {
    ja: "おめでとうございます。議決の日から一般会員です。代表者と連絡窓口の方には、これからのご案内を別にお送りしています。",
    en: "Congratulations: your team is a general member from the day of the decision. Its representative and point of contact receive a mail with what comes next.",
  },
  rejected: {
    ja: "ご希望に沿えず申し訳ありません。これまでの記録は申請のページに残ります。ご不明な点は事務局にお尋ねください。",
    en: "We are sorry that it did not turn out as you hoped. The record of the case stays on its page. If you have questions, please ask the secretariat.",
  },
  notQuorate: {
    ja: "申請は受付完了のままです。事務局があらためて付議したときにお知らせします。操作は必要ありません。",
    en: "Your application stays complete. We write again when the secretariat puts it to the committee once more. There is nothing to do.",
  },
} as const;

export const resultForApplicant: Template<Result> = {
  ja: ({ number, team, outcome }) => ({
    subject: `加盟申請の結果（申請番号 ${number}）`,
    paragraphs: [`${team}の加盟は、運営委員会で${outcomes[outcome].ja}（4(1)4)、6(2)）。`, nextForApplicant[outcome].ja],
    page: "申請の結果",
  }),
  en: ({ number, team, outcome }) => ({
    subject: `Result of your application (no. ${number})`,
    paragraphs: [`The steering committee has voted on the admission of ${team}: it ${outcomes[outcome].en} (4(1)4), 6(2)).`, nextForApplicant[outcome].en],
    page: "The result",
  }),
};
