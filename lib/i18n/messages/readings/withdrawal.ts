import type { ReadingTexts } from "./reading-text";

/** Recommending withdrawal and what follows from it. */
export const withdrawalReadings: ReadingTexts<"A11" | "A13" | "A15" | "A16" | "A17"> = {
  A11: {
    question: { ja: "退会勧告に要る割合は、誰を母数とするか。", en: "Of whom is the share taken that recommends withdrawal?" },
    choices: {
      inOffice: { ja: "在任する運営委員全員。出席の定足数も別に要ります。", en: "Of all committee members in office; the ordinary attendance is needed besides." },
      present: { ja: "出席した運営委員。", en: "Of the committee members present." },
    },
    reason: {
      ja: "通常の決議と違って出席者に触れておらず、会員を守る読み方でもあるためです。",
      en: "Unlike the ordinary vote this clause does not speak of those present; and this reading protects the member.",
    },
  },
  A13: {
    question: { ja: "異議や釈明に理由があるかは、どの多数で決めるか。", en: "By which majority is an objection judged?" },
    choices: {
      ordinary: {
        ja: "通常の決議。「異議に理由がある」ことを問い、同数なら認めます。",
        en: "By an ordinary decision on whether the objection is reasonable; a tie upholds it.",
      },
      twoThirdsToConfirm: { ja: "退会を確定するには勧告と同じ割合を要します。", en: "Confirming the withdrawal takes the same share as recommending it." },
    },
    reason: {
      ja: "異議の審議が運営委員会の通常の業務に挙げられているためです。",
      en: "Deliberating on objections is listed among the committee's ordinary business.",
    },
  },
  A15: {
    question: { ja: "異議はいつまでに申し出られるか。遅れたものはどうなるか。", en: "Until when can one object, and what becomes of a late objection?" },
    choices: {
      committee: { ja: "勧告書に記した期限まで。遅れた異議は運営委員会が認めることができます。", en: "Until the day printed in the letter; the committee may admit a later one." },
      reject: { ja: "期限までに限ります。", en: "Until that day and no later." },
    },
    reason: {
      ja: "期間の定めがなく、期限がなければ退会がいつまでも確定しないためです。",
      en: "No period is set, and without one a withdrawal could never become final.",
    },
  },
  A16: {
    question: { ja: "発送・通知は、送った時か届いた時か。", en: "Does dispatch or notice count when it is sent or when it arrives?" },
    choices: {
      dispatch: { ja: "最初に送ったことが記録された時。", en: "When the first sending is recorded." },
      delivery: { ja: "届いた時。", en: "When it has arrived." },
    },
    reason: {
      ja: "到達ではなく発送を基準にすることが、はっきり選ばれているためです。",
      en: "The text deliberately chooses dispatch over arrival.",
    },
  },
  A17: {
    question: { ja: "異議の期間中、会員の権利はどうなるか。", en: "What of the member's rights while an objection is possible?" },
    choices: {
      keep: { ja: "そのまま保ちます。その票で結果が変わるときは注意を促します。", en: "They are kept; where that vote would change a result the software warns." },
      freeze: { ja: "止めます。", en: "They are suspended." },
    },
    reason: {
      ja: "権利を止める定めがなく、失わせた票は元に戻せないためです。",
      en: "Nothing empowers anybody to suspend them, and a vote that was taken away cannot be given back.",
    },
  },
};
