import type { ReactNode } from "react";
import { Mail, Phone } from "lucide-react";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { memberMessages } from "@/lib/i18n/messages/members";
import type { ContactItem } from "./member-types";

type ContactListProps = {
  locale: Locale;
  contacts: readonly ContactItem[];
  /** Whether to say when each was last confirmed: for the member itself and for staff (A41). */
  withConfirmation: boolean;
  /** What the reader can do with a contact. */
  actions?: (contact: ContactItem) => ReactNode;
};

/** 1(3), 6(1): the people of a member, the representative first, each with how to reach them. */
export function ContactList({ locale, contacts, withConfirmation, actions }: ContactListProps) {
  const t = memberMessages[locale];
  return (
    <ul className="grid">
      {contacts.map((contact) => {
        const { id, role, kind, own, name, reading, position, email, phone } = contact;
        return (
          <li key={id} className="grid gap-x-8 gap-y-3 border-b border-line py-5 first:pt-0 last:border-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
            <div className="grid content-start gap-1">
              <p className="flex flex-wrap items-center gap-2 text-[0.8125rem] text-solid-gray-700">
                {t.roles[role]}
                {kind === "department" && <Badge>{t.contact.department}</Badge>}
                {own && <Badge tone="info">{t.contact.you}</Badge>}
              </p>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="text-std-17B-170">{name}</span>
                {reading && (
                  <span lang="ja" className="text-[0.875rem] text-solid-gray-700">
                    {reading}
                  </span>
                )}
              </p>
              {position && <p className="text-[0.9375rem] leading-160">{position}</p>}
            </div>
            <div className="grid content-start gap-1 text-[0.9375rem] leading-160">
              <p className="flex items-start gap-2">
                <Mail aria-hidden className="mt-[0.25em] size-[1.1em] shrink-0 text-solid-gray-600" />
                <a href={`mailto:${email}`} className="break-all">
                  {email}
                </a>
              </p>
              {phone && (
                <p className="flex items-start gap-2 tabular-nums">
                  <Phone aria-hidden className="mt-[0.25em] size-[1.1em] shrink-0 text-solid-gray-600" />
                  {phone}
                </p>
              )}
              {withConfirmation && <Confirmation locale={locale} contact={contact} />}
            </div>
            {actions && <div className="flex flex-wrap items-start gap-2 empty:hidden sm:col-span-2 print:hidden">{actions(contact)}</div>}
          </li>
        );
      })}
    </ul>
  );
}

/** A41: whether the contact has said within the last year that it can be reached. Being registered counts as the first time. */
function Confirmation({ locale, contact }: { locale: Locale; contact: ContactItem }) {
  const t = memberMessages[locale].contact;
  const { startedAt, confirmedAt, confirmBy, overdue } = contact;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] leading-150 text-solid-gray-700">
      <StatusBadge tone={overdue ? "warning" : "success"}>{overdue ? t.overdue : t.inTime}</StatusBadge>
      <span>{confirmedAt ? t.confirmedOn(formatDate(confirmedAt, locale)) : t.registeredOn(formatDate(startedAt, locale))}</span>
      <span>{overdue ? t.overdueSince(formatDate(confirmBy, locale)) : t.dueOn(formatDate(confirmBy, locale))}</span>
    </p>
  );
}
