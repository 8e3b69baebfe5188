import { defineMessages } from "../define-messages";

/** The pages that show when something is not there or went wrong. */
export const errorPageMessages = defineMessages({
  ja: {
    notFoundTitle: "ページが見つかりません",
    notFoundText: "移動または削除されたか、表示する権限がない可能性があります。アドレスをご確認ください。",
    errorTitle: "問題が発生しました",
    errorText: "ご不便をおかけします。もう一度お試しください。続く場合は、下の番号を添えて事務局にお知らせください。",
    reference: "照会番号",
    tryAgain: "もう一度試す",
    home: "ホームへ戻る",
  },
  en: {
    notFoundTitle: "Page not found",
    notFoundText: "It may have been moved or removed, or you may not be allowed to see it. Please check the address.",
    errorTitle: "Something went wrong",
    errorText: "We are sorry. Please try again. If it happens again, tell the secretariat and give the number below.",
    reference: "Reference",
    tryAgain: "Try again",
    home: "Back to the home page",
  },
});
