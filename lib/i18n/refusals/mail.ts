import type { MailRefusal } from "@/lib/mail/types";
import type { RefusalSentences } from "./sentences";

export const mailRefusals: RefusalSentences<MailRefusal> = {
  "mail.stillQueued": () => ({
    ja: "このメールはまだ送信待ちです。送信の結果が出てから、もう一度お試しください。",
    en: "This mail is still waiting to be sent. Wait for the outcome before sending it again.",
  }),
  "mail.linkSpent": () => ({
    ja: "このメールのリンクは使用済みか、有効期限が切れています。受取人に、サインイン画面から新しいリンクを求めるようご案内ください。",
    en: "The link in this mail has been used or has expired. Ask the recipient to request a new one on the sign-in page.",
  }),
  "mail.addressRefused": () => ({
    ja: "宛先がメールアドレスの形式に合っていないため送れません。登録されたアドレスを直してください。",
    en: "This cannot be sent, because the recipient's mail address is not well formed. Correct the address on record.",
  }),
  "mail.noLongerNeeded": () => ({
    ja: "投票がすでに済んだか締め切られたため、このメールは再送できません。",
    en: "The vote has been cast or has closed, so this mail cannot be sent again.",
  }),
};
