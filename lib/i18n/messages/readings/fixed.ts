import type { FixedReadingId } from "@/lib/bylaws/reading-articles";
import type { Text } from "../../locale";

/** Unclear sentences that are always read the same way: question, answer and why. */
export const fixedReadings: Readonly<Record<FixedReadingId, { question: Text; answer: Text; reason: Text }>> = {
  A2: {
    question: { ja: "専門委員は会員か。", en: "Is an expert a member?" },
    answer: { ja: "会員ではありません。会員の数に入れません。", en: "No, and experts are never counted among the members." },
    reason: { ja: "会員は一般会員と協力会員からなると定められているためです。", en: "Members are defined as general and partner members." },
  },
  A9: {
    question: { ja: "協力会員となれるのは、どの CSIRT か。", en: "Which CSIRTs can be partner members?" },
    answer: {
      ja: "民間の CSIRT と企業内の CSIRT を除く組織内 CSIRT、たとえば官公庁、自治体、大学のもの。区分は運営委員会に示します。",
      en: "In-house CSIRTs other than private-sector and in-company ones: of government, municipalities, universities. The committee sees the category.",
    },
    reason: { ja: "「以外」が両方にかかる文と読むためです。", en: "The exclusion is read as covering both." },
  },
  A12: {
    question: { ja: "ただちに除名できるか。", en: "Can a member be expelled at once?" },
    answer: { ja: "できません。勧告と審議の二段階の手続だけです。", en: "No. There is only the procedure of recommendation and deliberation." },
    reason: { ja: "見出しにその語があるだけで、本文に別の手続がないためです。", en: "The heading has the word, but the text has no other procedure." },
  },
  A44: {
    question: { ja: "運営委員会の業務が引く「4(6)」とは、どこか。", en: "What is the “4 (6)” to which the committee's duties refer?" },
    answer: { ja: "4(1)6)、4(2)6)、5 6) の三つと読みます。", en: "It is read as 4(1)6), 4(2)6) and 5 6)." },
    reason: { ja: "その番号の定めがなく、条番号の誤りと見られるためです。", en: "No such provision exists; it is a slip in the reference." },
  },
};
