import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { myMessages } from "@/lib/i18n/messages/my";
import type { ContactItem } from "./member-types";

type Team = { readonly id: string; readonly shortName: string; readonly contacts: readonly ContactItem[] };

/** A41: asks whoever has not confirmed for a year to do so now, in whichever of their teams. */
export function ConfirmationNotice({ locale, teams }: { locale: Locale; teams: readonly Team[] }) {
  const t = myMessages[locale].people;
  return teams.flatMap(({ id, shortName, contacts }) => {
    const overdue = contacts.find((contact) => contact.own && contact.overdue);
    return overdue
      ? [
          <Notice
            key={id}
            tone="warning"
            title={t.confirmTitle}
            actions={
              <LinkButton href={`/my?team=${id}#people`} tone="secondary" size="small">
                {t.toContacts}
              </LinkButton>
            }
          >
            {t.confirmText(shortName, formatDate(overdue.confirmBy, locale))}
          </Notice>,
        ]
      : [];
  });
}
