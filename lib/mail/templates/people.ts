import { officeMessages } from "@/lib/i18n/messages/offices";
import { formatDeadline } from "@/lib/i18n/format";
import type { Office } from "@/lib/kernel/caller";
import type { Template } from "../types";

export const newPassword: Template<{ expiresAt: Date }> = {
  ja: ({ expiresAt }) => ({
    subject: "パスワードの設定",
    paragraphs: [
      "パスワード設定のお申し込みを受け付けました。下のページで新しいパスワードを決めてください。",
      `このリンクは一度だけ、${formatDeadline(expiresAt, "ja")}まで使えます。設定すると、ほかの端末のサインインはすべて終了します。`,
      "お心当たりがない場合は、何もなさらなくて大丈夫です。今のパスワードはそのまま使えます。",
    ],
    page: "パスワードの設定",
  }),
  en: ({ expiresAt }) => ({
    subject: "Set your password",
    paragraphs: [
      "You asked to set a new password. Please choose it on the page below.",
      `The link works once, until ${formatDeadline(expiresAt, "en")}. Setting the password ends your sessions on all other devices.`,
      "If this was not you, there is nothing to do. Your present password stays as it is.",
    ],
    page: "Set your password",
  }),
};

export const passwordChanged: Template<{ at: Date }> = {
  ja: ({ at }) => ({
    subject: "パスワードが設定されました",
    paragraphs: [
      `${formatDeadline(at, "ja")}に、あなたのアカウントのパスワードが設定されました。それまでのサインインはすべて終了しています。`,
      "ご自身の操作であれば、このまま新しいパスワードでサインインしてください。お心当たりがない場合は、すぐに下のページでパスワードを設定し直し、事務局にご連絡ください。",
    ],
    page: "パスワードを設定し直す",
  }),
  en: ({ at }) => ({
    subject: "Your password was set",
    paragraphs: [
      `The password of your account was set on ${formatDeadline(at, "en")}. All earlier sessions have ended.`,
      "If this was you, sign in with the new password. If it was not, set another one on the page below at once and tell the secretariat.",
    ],
    page: "Set another password",
  }),
};

type Invitation = { office: Office; expiresAt: Date };

export const officeInvitation: Template<Invitation> = {
  ja: ({ office, expiresAt }) => ({
    subject: "アカウントのご案内",
    paragraphs: [
      `${officeMessages.ja[office]}としての登録が済みました。会務はこのシステムで行います。`,
      `はじめに、下のページでパスワードを決めてください。リンクは一度だけ、${formatDeadline(expiresAt, "ja")}まで使えます。期限を過ぎたときは、サインイン画面の「パスワードを忘れたとき」から新しいリンクを受け取れます。`,
    ],
    page: "パスワードを決めて始める",
  }),
  en: ({ office, expiresAt }) => ({
    subject: "Your account",
    paragraphs: [
      `You have been entered as: ${officeMessages.en[office]}. The work of the association is done in this system.`,
      `To begin, choose a password on the page below. The link works once, until ${formatDeadline(expiresAt, "en")}. After that, ask for a new one on the sign-in page.`,
    ],
    page: "Choose a password and begin",
  }),
};

export const contactInvitation: Template<{ team: string; role: "representative" | "poc"; expiresAt: Date }> = {
  ja: ({ team, role, expiresAt }) => ({
    subject: "アカウントのご案内",
    paragraphs: [
      `${team}の${role === "poc" ? "連絡窓口（PoC）" : "代表者"}として登録されました（${role === "poc" ? "1(3)" : "6(1)"}）。会員情報の確認と更新は、このシステムでできます。`,
      `はじめに、下のページでパスワードを決めてください。リンクは一度だけ、${formatDeadline(expiresAt, "ja")}まで使えます。`,
    ],
    page: "パスワードを決めて始める",
  }),
  en: ({ team, role, expiresAt }) => ({
    subject: "Your account",
    paragraphs: [
      `You have been entered as ${role === "poc" ? "a point of contact" : "the representative"} of ${team} (${role === "poc" ? "1(3)" : "6(1)"}). Here you see and keep up to date what the association holds about the team.`,
      `To begin, choose a password on the page below. The link works once, until ${formatDeadline(expiresAt, "en")}.`,
    ],
    page: "Choose a password and begin",
  }),
};
