import type { DecisionRefusal } from "@/lib/decisions/types";
import type { RefusalSentences } from "./sentences";

export const decisionRefusals: RefusalSentences<DecisionRefusal> = {
  "decision.alreadyClosed": () => ({
    ja: "この議案の投票は締め切られました。結果は画面を再読み込みすると表示されます。",
    en: "Voting on this decision has closed. Reload the page to see the result.",
  }),
  "decision.notYetOver": ({ missing }) => ({
    ja: `まだ投票していない委員が${missing}名います。締切前に終えられるのは、投票できる全員が投票したあとです。`,
    en: `${missing} ${missing === 1 ? "member has" : "members have"} not voted yet. Before the closing time it can be closed only once everybody who may vote has voted.`,
  }),
  "decision.windowTooShort": ({ days }) => ({
    ja: `投票期間は少なくとも${days}日必要です（6(2)、解釈A46）。締切を遅らせてください。`,
    en: `Voting must stay open for at least ${days} days (6(2), reading A46). Choose a later closing time.`,
  }),
  "decision.electronicForbidden": () => ({
    ja: "現行の規約の設定では、運営委員会は電子的な会議で議決できません（解釈A46）。",
    en: "Under the edition in force the committee may not decide in an electronic session (reading A46).",
  }),
  "decision.nobodyInOffice": () => ({
    ja: "在任中の運営委員がいないため付議できません。役職の登録を確認してください（6(2)）。",
    en: "Nobody is in office on the committee, so nothing can be put to it. Check the offices (6(2)).",
  }),
  "decision.notAMotion": () => ({
    ja: "取り下げられるのは、自由な文言で付議した議案だけです。加盟の申請は、申請者が取り下げます。",
    en: "Only a motion put in free words can be taken back here. An application is withdrawn by its applicant.",
  }),
  "decision.alreadyPut": ({ number }) => ({
    ja: `同じ文言の議案が投票中です（第${number}号議案）。二重に付議することはできません。`,
    en: `A motion of the same words is being voted on (decision ${number}). It cannot be put twice.`,
  }),
  "decision.notReadyToRefer": () => ({
    ja: "付議できるのは受付を完了した案件だけです（4(1)4)）。",
    en: "Only a case that has been received in full can be put to the committee (4(1)4)).",
  }),
  "elector.recused": () => ({
    ja: "特別の利害関係があるため、この議案の審議と投票には加われません（解釈A14）。",
    en: "Because of a special interest you take no part in this decision (reading A14).",
  }),
  "elector.unknown": () => ({
    ja: "付議の時点の委員名簿にないため、この議案には投票できません（6(2)）。",
    en: "You were not on the committee when this was put, so you have no ballot here (6(2)).",
  }),
  "vote.keyUsedForAnother": () => ({
    ja: "この投票は別の内容ですでに送信されています。画面を再読み込みして、現在の投票を確認してください。",
    en: "This ballot was already sent with another choice. Reload the page to see the one that counts.",
  }),
};
