import type { Text } from "../locale";

/** What is said of every program's question whose shape is wrong, whatever it asks. */
export const questionSentences = {
  notAnObject: (): Text => ({ ja: "JSON のオブジェクトを一つ送ってください。", en: "Send one JSON object." }),
  fieldMissing: (): Text => ({ ja: "値を入力してください。", en: "A value is missing." }),
  fieldUnknown: ({ field }: { field: string }): Text => ({ ja: `「${field}」という項目はありません。`, en: `There is no field named “${field}”.` }),
  ruleUnknown: (names: readonly string[]): Text => ({ ja: `規則は ${names.join("、")} のいずれかです。`, en: `The rule is one of ${names.join(", ")}.` }),
  dayInvalid: (): Text => ({
    ja: "暦にある日付を 2017-04-01 の形で入力してください。",
    en: "Enter a day of the calendar in the form 2017-04-01.",
  }),
};
