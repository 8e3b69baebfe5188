import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { myMessages } from "@/lib/i18n/messages/my";
import type { ContactItem } from "./member-types";

/** A41: asks whoever has not confirmed for a year to do so now. */
export function ConfirmationNotice({ locale, contacts }: { locale: Locale; contacts: readonly ContactItem[] }) {
  const t = myMessages[locale].people;
  const overdue = contacts.find(({ own, overdue }) => own && overdue);
  if (!overdue) return null;
  return (
    <Notice
      tone="warning"
      title={t.confirmTitle}
      actions={
        <LinkButton href="#people" tone="secondary" size="small">
          {t.toContacts}
        </LinkButton>
      }
    >
      {t.confirmText(formatDate(overdue.confirmBy, locale))}
    </Notice>
  );
}
