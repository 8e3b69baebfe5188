import { DateTime } from "@/components/ui/date-time";
import { DescriptionList } from "@/components/ui/description-list";
import { formatDateTime } from "@/lib/i18n/format";
import { parseLocale, type Locale } from "@/lib/i18n/locale";
import { mailMessages } from "@/lib/i18n/messages/mail";
import type { DeliveryProblem, MailState } from "@/lib/mail/types";

type Facts = {
  subject: string;
  toName: string;
  toEmail: string;
  from: string;
  locale: string;
  state: MailState;
  lastError: DeliveryProblem | null;
  writtenAt: Date;
  sentAt: Date | null;
  attempts: number;
  caseId: string | null;
};

/** To whom and when a mail went, and what became of it. */
export function MailFacts({ locale, mail }: { locale: Locale; mail: Facts }) {
  const t = mailMessages[locale];
  const { subject, toName, toEmail, from, state, lastError, writtenAt, sentAt, attempts, caseId } = mail;
  const when = (instant: Date) => <DateTime iso={instant.toISOString()}>{formatDateTime(instant, locale)}</DateTime>;
  const note = lastError && state !== "sent" ? t.problems[lastError] : null;
  const later = state === "queued" ? (attempts > 0 ? t.queuedAgain : t.queuedText) : state === "held" ? t.heldNotice : null;
  const items = [
    { term: t.to, detail: <Address name={toName} address={toEmail} /> },
    { term: t.from, detail: <span className="break-all">{from}</span> },
    { term: t.columns.subject, detail: subject },
    { term: t.language, detail: t.languages[parseLocale(mail.locale) ?? "ja"] },
    { term: t.writtenAt, detail: when(writtenAt) },
    ...(sentAt ? [{ term: t.sentAt, detail: when(sentAt) }] : []),
    ...(attempts > 0 ? [{ term: t.attempts, detail: t.attemptCount(attempts) }] : []),
    ...(caseId ? [{ term: t.caseLink, detail: <a href={`/cases/${caseId}`}>{t.openCase}</a> }] : []),
  ];
  return (
    <div className="grid gap-4">
      <DescriptionList items={items} dense narrow />
      {(note || later) && (
        <p className="text-[0.875rem] leading-160 text-solid-gray-700">
          {note}
          {note && later && " "}
          {later}
        </p>
      )}
    </div>
  );
}

function Address({ name, address }: { name: string; address: string }) {
  return (
    <span className="grid">
      {name && <span>{name}</span>}
      <span className="text-[0.875rem] break-all">{address}</span>
    </span>
  );
}
