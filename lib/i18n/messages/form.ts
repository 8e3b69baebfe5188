import { defineMessages } from "../define-messages";

export const formMessages = defineMessages({
  ja: {
    done: "保存しました。",
    notUnderstood: "入力内容に修正が必要な箇所があります。",
    signedOut: "サインインの有効期限が切れました。別のタブでサインインしてから、もう一度送信してください。入力内容はこのまま残っています。",
    outage: "ただいま処理できませんでした。入力内容は残っています。少し待ってからもう一度送信してください。",
  },
  en: {
    done: "Saved.",
    notUnderstood: "Some entries need a correction.",
    signedOut: "You have been signed out. Sign in again in another tab and send this once more; what you typed is still here.",
    outage: "This could not be done just now. What you typed is still here; please send it again in a moment.",
  },
});
