import { mostHeads, ruleNames, type VerdictRefusal } from "@/lib/calculator/types";
import { formatCount } from "../format";
import type { Text } from "../locale";
import { questionSentences } from "./question";
import type { RefusalSentences } from "./sentences";

/** Why the calculator has no answer, in both languages. */
export function verdictRefusal(refusal: VerdictRefusal): Text {
  return (verdictRefusals[refusal.code] as (refusal: VerdictRefusal) => Text)(refusal);
}

/** Shown beside the field, and sent to programs with the field's name. */
const verdictRefusals: RefusalSentences<VerdictRefusal> = {
  "verdict.notAnObject": questionSentences.notAnObject,
  "verdict.fieldMissing": questionSentences.fieldMissing,
  "verdict.fieldUnknown": questionSentences.fieldUnknown,
  "verdict.ruleUnknown": () => questionSentences.ruleUnknown(ruleNames),
  "verdict.dateInvalid": questionSentences.dayInvalid,
  "verdict.beforeFirstEdition": () => ({
    ja: "この日に施行されていた規約が登録されていません。",
    en: "No edition of the rules is entered that was in force on this day.",
  }),
  "verdict.notWhole": () => ({ ja: "整数で入力してください。", en: "Enter a whole number." }),
  "verdict.negative": () => ({ ja: "0 以上の整数で入力してください。", en: "Enter a whole number that is not negative." }),
  "verdict.tooLarge": () => ({
    ja: `${formatCount(mostHeads, "ja")} 以下で入力してください。`,
    en: `Enter at most ${formatCount(mostHeads, "en")}.`,
  }),
  "verdict.nobodyInOffice": () => ({ ja: "在任の運営委員は 1 名以上です。", en: "There must be at least one committee member in office." }),
  "verdict.moreRecusedThanInOffice": ({ most }) => ({
    ja: `議決から外れる運営委員は、在任の ${formatCount(most, "ja")} 名を超えられません。`,
    en: `No more can be recused than the ${formatCount(most, "en")} in office.`,
  }),
  "verdict.nobodyLeftToVote": () => ({
    ja: "全員が議決から外れると、議決できる運営委員がいません。",
    en: "With everybody recused nobody is left to vote.",
  }),
  "verdict.morePresentThanEntitled": ({ most }) => ({
    ja: `出席できるのは、議決に加わる ${formatCount(most, "ja")} 名までです。`,
    en: `No more can be present than the ${formatCount(most, "en")} who may vote.`,
  }),
  "verdict.moreVotesThanPresent": ({ most }) => ({
    ja: `賛成・反対・棄権の合計が、出席の ${formatCount(most, "ja")} 名を超えています。`,
    en: `The votes for, against and abstaining exceed the ${formatCount(most, "en")} present.`,
  }),
};
