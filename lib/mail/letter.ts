import type { Locale, Text } from "@/lib/i18n/locale";
import { oneLine } from "@/lib/kernel/plain-text";
import { templates, type FactsOf, type TemplateName } from "./templates/catalogue";
import { linkMark, type Letter, type Page, type Recipient, type Words } from "./types";

/** A mail before it is dressed as a letter. */
export type Draft = { readonly template: TemplateName; readonly to: Recipient; readonly words: Words; readonly page: Page };

/** What a template says to somebody, in that person's language. */
export function draft<N extends TemplateName>(template: N, to: Recipient, facts: FactsOf<N>, page: Page): Draft {
  const words = templates[template][to.locale] as (facts: FactsOf<N>) => Words;
  return { template, to, words: words(facts), page };
}

export type Sender = {
  readonly association: { readonly officialName: Text; readonly shortName: Text };
  /** Where an answer goes. */
  readonly address: string;
  readonly appUrl: string;
};

/** A mail as it is kept and sent: who it is for, what it says, where it leads, who writes. */
export function letter({ template, to, words, page }: Draft, sender: Sender, caseId: string | null): Letter {
  const { locale } = to;
  const name = oneLine(to.name);
  const { shortName, officialName } = sender.association;
  const { greeting, subject, signature, automatic } = frame[locale];
  const body = [
    ...(name ? [greeting(name)] : []),
    ...words.paragraphs,
    `▶ ${words.page}\n${page.linkId ? linkMark : sender.appUrl + page.path}`,
    `${automatic}\n\n-- \n${officialName[locale]}\n${signature}\n${sender.address}\n${sender.appUrl}`,
  ];
  return {
    template,
    // An address with a control character in it is kept visibly broken: without the character it could be somebody else's.
    to: { ...to, name, email: to.email.replace(/\p{Cc}/gu, "\ufffd") },
    subject: subject(shortName[locale], words.subject),
    body: `${body.join("\n\n")}\n`,
    path: page.path,
    linkId: page.linkId ?? null,
    caseId,
  };
}

const frame: Record<Locale, { greeting(name: string): string; subject(association: string, about: string): string; signature: string; automatic: string }> = {
  ja: {
    greeting: (name) => `${name} 様`,
    subject: (association, about) => `【${association}】${about}`,
    signature: "事務局",
    automatic: "このメールはシステムから自動でお送りしています。ご不明な点は、このメールへの返信で事務局にお尋ねください。",
  },
  en: {
    greeting: (name) => `Dear ${name},`,
    subject: (association, about) => `[${association}] ${about}`,
    signature: "Secretariat",
    automatic: "This mail was sent automatically. If you have questions, reply to it and the secretariat will answer.",
  },
};
