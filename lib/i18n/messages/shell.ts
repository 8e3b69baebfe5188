import { defineMessages } from "../define-messages";

/** The frame around every page. */
export const shellMessages = defineMessages({
  ja: {
    product: "Kiyaku 規約",
    skipToContent: "本文へ移動",
    mainNavigation: "メインナビゲーション",
    footerNavigation: "フッター",
    menu: "メニュー",
    home: "ホーム",
    account: "アカウント",
    signIn: "サインイン",
    signOut: "サインアウト",
    notifications: "対応待ち",
    unreadNotifications: (count: number) => `対応待ち（${count} 件）`,
    noNotifications: "いま対応が必要なものはありません",
    allNotifications: "自分の業務へ",
    unread: "対応待ち",
    language: "表示言語",
  },
  en: {
    product: "Kiyaku",
    skipToContent: "Skip to content",
    mainNavigation: "Main navigation",
    footerNavigation: "Footer",
    menu: "Menu",
    home: "Home",
    account: "Account",
    signIn: "Sign in",
    signOut: "Sign out",
    notifications: "Waiting for you",
    unreadNotifications: (count: number) => `Waiting for you (${count})`,
    noNotifications: "Nothing waits for you",
    allNotifications: "To my work",
    unread: "Waiting",
    language: "Language",
  },
});
