import { defineMessages } from "../define-messages";

/** What may be wrong with a field, whichever form it stands in. */
export const fieldMessages = defineMessages({
  ja: {
    needed: "入力してください。",
    choose: "選択してください。",
    tick: "確認のうえ、チェックを入れてください。",
    invalid: "入力内容を確認してください。",
    tooShort: (least: number) => `${least}文字以上で入力してください。`,
    tooLong: (most: number) => `${most}文字以内で入力してください。`,
    atLeast: (least: number) => `${least}以上の値を入力してください。`,
    atMost: (most: number) => `${most}以下の値を入力してください。`,
    byCode: {
      kana: "ひらがな又はカタカナで入力してください。",
      email: "メールアドレスの形式（例: csirt@example.co.jp）で入力してください。",
      phone: "電話番号を数字で入力してください（例: 03-1234-5678）。",
      webAddress: "https:// で始まるウェブサイトのアドレスを入力してください。",
      website: "https:// で始まるウェブサイトのアドレスを入力してください。",
      day: "実在する日付を入力してください（例: 2020-04-01）。",
      futureDay: "今日までの日付を入力してください。",
      corporateNumber: "13桁の法人番号を入力してください。番号が検査数字と一致しません。",
      name: "名前に使えない文字が含まれています。",
    },
  },
  en: {
    needed: "Please fill this in.",
    choose: "Please choose one.",
    tick: "Please read this and tick the box.",
    invalid: "Please check this entry.",
    tooShort: (least: number) => `Please enter at least ${least} characters.`,
    tooLong: (most: number) => `Please enter at most ${most} characters.`,
    atLeast: (least: number) => `Please enter ${least} or more.`,
    atMost: (most: number) => `Please enter ${most} or less.`,
    byCode: {
      kana: "Please enter this in hiragana or katakana.",
      email: "Please enter a mail address such as csirt@example.co.jp.",
      phone: "Please enter a telephone number in figures, such as 03-1234-5678.",
      webAddress: "Please enter the address of a web site that begins with https://.",
      website: "Please enter the address of a web site that begins with https://.",
      day: "Please enter a day of the calendar, such as 2020-04-01.",
      futureDay: "Please enter a day that is not in the future.",
      corporateNumber: "Please enter the 13 digits of the corporate number. These do not agree with their check digit.",
      name: "The name holds characters that cannot be used.",
    },
  },
});
