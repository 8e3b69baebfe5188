import type { JobEventType } from "@/lib/jobs/events";
import type { JsonValue } from "@/lib/kernel/domain-event";
import type { MailEventType } from "@/lib/mail/events";
import type { EventSentences } from "./sentence";

/** What the jobs do by themselves: mails, and clearing away. */
export const mailEvents: EventSentences<MailEventType | JobEventType> = {
  "mail.written": ({ mailIds }) => ({
    ja: `通知メールが${countOf(mailIds)}通作成されました`,
    en: `${countOf(mailIds)} ${countOf(mailIds) === 1 ? "mail was" : "mails were"} written`,
  }),
  "mail.sent": () => ({ ja: "メールが発信されました", en: "A mail was handed to the mail server" }),
  "mail.held": () => ({ ja: "メールサーバーがないため、メールは記録に保留されました", en: "A mail was held in the log, because there is no mail server" }),
  "mail.givenUp": () => ({ ja: "メールの送信を取りやめました", en: "Sending a mail was given up" }),
  "mail.resent": () => ({ ja: "事務局がメールを再送しました", en: "The secretariat sent a mail again" }),
  "register.expiredCleared": ({ joinIntents, links, sessions }) => ({
    ja: `期限の過ぎたものが消去されました（未確認の申し出${Number(joinIntents)}件、リンク${Number(links)}件、セッション${Number(sessions)}件）`,
    en: `What was past its time was deleted (unconfirmed intents ${Number(joinIntents)}, links ${Number(links)}, sessions ${Number(sessions)})`,
  }),
};

function countOf(value: JsonValue | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}
