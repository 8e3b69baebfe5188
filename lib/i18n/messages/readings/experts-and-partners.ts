import type { ReadingTexts } from "./reading-text";

/** Experts, partner members and working groups. */
export const expertAndPartnerReadings: ReadingTexts<"A26" | "A27" | "A28" | "A29" | "A38"> = {
  A26: {
    question: { ja: "専門委員の任期はいつ終わるか。総会が遅れたらどうなるか。", en: "When does an expert's term end, and what if the assembly is late?" },
    choices: {
      untilClose: {
        ja: "承認から 1 年以内に終わる最後の年度についての定時総会が、実際に閉じた時。遅れても任期は続きます。",
        en: "When the regular assembly on the last fiscal year that ends within the year has actually closed, however late.",
      },
    },
    reason: { ja: "会社などの役員任期と同じ定め方だからです。誤記と見られる語は「終結の時」と読みます。", en: "It follows the usual formula for officers' terms; a slip of the pen is read as the close of the assembly." },
  },
  A27: {
    question: { ja: "依頼の期間が短いとき、任期はどうなるか。推薦状は別に要るか。", en: "What if the request names a shorter period, and is a letter needed besides?" },
    choices: {
      earlierOfRequestAndRule: { ja: "早い方で終わります。申請書の推薦理由が推薦に当たり、推薦状は任意です。", en: "The earlier end counts. The reason in the request is the recommendation; a letter is optional." },
      rule: { ja: "規約の任期によります。", en: "The term of the rules counts." },
    },
    reason: { ja: "申請書に期間と推薦理由の両方を書くためです。", en: "The request states both a period and the reason for recommending." },
  },
  A28: {
    question: { ja: "参加申請書の再提出はいつか。出さないとどうなるか。", en: "When is the yearly form due, and what if it does not come?" },
    choices: {
      campaign: { ja: "年度に一度、決まった日まで。遅れは表示して報告しますが、資格は失いません。", en: "Once a fiscal year by a set day; lateness is shown and reported, and never ends membership." },
      anniversary: { ja: "参加した日から 1 年ごと。", en: "Every year from the day of joining." },
    },
    reason: { ja: "資格を失う場合は退会と退会勧告だけだからです。", en: "Membership is lost only by withdrawal, or by its recommendation." },
  },
  A29: {
    question: { ja: "専門委員である運営委員は推薦できるか。", en: "May a committee member who is an expert recommend?" },
    choices: {
      expertsMayNot: { ja: "できません。1 年は所属する一般会員の加盟から数えます。", en: "No; and the year is that of the general member one belongs to." },
      expertsMay: { ja: "できます。", en: "Yes." },
    },
    reason: { ja: "一般会員の運営委員と書かれているためです。", en: "The text speaks of committee members of general members." },
  },
  A38: {
    question: { ja: "ワーキンググループを設け、主査となり、参加できるのは誰か。", en: "Who may found, chair and join working groups?" },
    choices: {
      byClass: {
        ja: "設立と主査は一般会員、参加は一般会員と専門委員、協力会員は認められた範囲で参加します。",
        en: "General members found and chair; general members and experts join; partners join what they are allowed.",
      },
    },
    reason: { ja: "それぞれの権利の定めを合わせたものです。", en: "The rights of each class taken together say so." },
  },
};
