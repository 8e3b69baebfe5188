import { defineMessages } from "@/lib/i18n/define-messages";

export const edgeMessages = defineMessages({
  ja: {
    "edge.methodClosed": "この操作方法は、このアドレスでは使えません。",
    "edge.addressTooLong": "アドレスが長すぎます。",
    "edge.addressMalformed": "アドレスの形式が正しくありません。",
    "edge.hostForeign": "このホスト名では提供していません。",
    "edge.pathClosed": "ページが見つかりません。",
    "edge.lengthMissing": "送信内容の長さが示されていません。",
    "edge.bodyTooLarge": "送信内容が大きすぎます。",
    "edge.originForeign": "このサイトのページから送信されていないため、受け付けませんでした。",
    "edge.formMalformed": "送信内容の形式が正しくありません。ページを開き直して、もう一度お試しください。",
  },
  en: {
    "edge.methodClosed": "This method is not available at this address.",
    "edge.addressTooLong": "The address is too long.",
    "edge.addressMalformed": "The address is not well formed.",
    "edge.hostForeign": "This host name is not served here.",
    "edge.pathClosed": "Page not found.",
    "edge.lengthMissing": "The length of what was sent is missing.",
    "edge.bodyTooLarge": "What was sent is too large.",
    "edge.originForeign": "Not accepted, because it was not sent from a page of this site.",
    "edge.formMalformed": "What was sent is not well formed. Please open the page again and try once more.",
  },
});
