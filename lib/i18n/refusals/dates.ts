import { dateRuleNames, years, type DatesRefusal } from "@/lib/calculator/types";
import { formatDate } from "../format";
import type { Text } from "../locale";
import { questionSentences } from "./question";
import type { RefusalSentences } from "./sentences";

/** Why the calculator can tell no days, in both languages. */
export function datesRefusal(refusal: DatesRefusal): Text {
  return (datesRefusals[refusal.code] as (refusal: DatesRefusal) => Text)(refusal);
}

const datesRefusals: RefusalSentences<DatesRefusal> = {
  "dates.notAnObject": questionSentences.notAnObject,
  "dates.fieldMissing": questionSentences.fieldMissing,
  "dates.fieldUnknown": questionSentences.fieldUnknown,
  "dates.ruleUnknown": () => questionSentences.ruleUnknown(dateRuleNames),
  "dates.dayInvalid": questionSentences.dayInvalid,
  "dates.yearOutOfRange": () => ({
    ja: `${years.first}年から${years.last}年までの日付を入力してください。`,
    en: `Enter a day from ${years.first} to ${years.last}.`,
  }),
  "dates.notAList": () => ({ ja: "日付の配列にしてください。空でもかまいません。", en: "Give a list of days; it may be empty." }),
  "dates.endsBeforeApproval": ({ approvedOn }) => ({
    ja: `依頼の期間の終わりは、承認の日（${formatDate(approvedOn, "ja")}）以後の日です。`,
    en: `The period requested cannot end before the approval on ${formatDate(approvedOn, "en")}.`,
  }),
  "dates.assemblyTwice": ({ day }) => ({
    ja: `${formatDate(day, "ja")}が二度あります。同じ日の定時総会は一度だけ入れてください。`,
    en: `${formatDate(day, "en")} is named twice. Give each regular assembly once.`,
  }),
};
