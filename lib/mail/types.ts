import type { Locale } from "@/lib/i18n/locale";

/** Whom a mail goes to, in whose language. Somebody who only stated the intent to join is no person yet. */
export type Recipient = {
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
};

/**
 * What a template says. The subject carries numbers and fixed words alone: nothing that anybody typed, and nothing that a
 * stranger who sees the list of somebody's mail should not read.
 */
export type Words = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the reader finds on the page below. */
  readonly page: string;
};

export type Template<F> = Readonly<Record<Locale, (facts: F) => Words>>;

/** Where a mail leads. With a link, the path ends in a slash and the single-use token follows when the mail is sent. */
export type Page = { readonly path: string; readonly linkId?: string | null };

/** Stands alone on the line where the single-use link comes when the mail is sent. */
export const linkMark = "{{link}}";

/** A mail as it is kept. */
export type Letter = {
  readonly template: string;
  readonly to: Recipient;
  readonly subject: string;
  readonly body: string;
  readonly path: string;
  readonly linkId: string | null;
  readonly caseId: string | null;
};

export const mailStates = ["queued", "held", "sent", "failed"] as const;

/** 送信待ち, 保留 (there is no mail server), 送信済み, 送信失敗 */
export type MailState = (typeof mailStates)[number];

/** Why a mail was not sent, as far as it matters to whoever reads the log. */
export type DeliveryProblem = "addressRefused" | "noLongerNeeded" | "linkSpent" | "temporary" | "refused" | "unreachable";

export type MailRefusal =
  | { readonly code: "mail.stillQueued" }
  | { readonly code: "mail.linkSpent" }
  | { readonly code: "mail.noLongerNeeded" }
  | { readonly code: "mail.addressRefused" };
