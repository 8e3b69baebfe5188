import { LinkButton } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { memberMessages } from "@/lib/i18n/messages/members";
import type { FormAction } from "@/lib/kernel/form-state";
import { ContactList } from "./contact-list";
import { canEnd, EndContact } from "./end-contact";
import type { ContactItem } from "./member-types";

type MemberPeopleProps = {
  locale: Locale;
  memberId: string;
  contacts: readonly ContactItem[];
  /** Staff see whether the contacts are confirmed, and keep them current. */
  withConfirmation: boolean;
  /** Ends a contact; null for those who only read. */
  end: FormAction | null;
};

/** Whom to contact in a member team. */
export function MemberPeople({ locale, memberId, contacts, withConfirmation, end }: MemberPeopleProps) {
  const t = memberMessages[locale];
  return (
    <Panel
      title={t.page.contacts}
      description={t.page.forMembers}
      aside={
        end && (
          <LinkButton href={`/my/team/${memberId}/contacts/new`} tone="secondary" size="small">
            {t.page.addContact}
          </LinkButton>
        )
      }
    >
      <ContactList
        locale={locale}
        contacts={contacts}
        withConfirmation={withConfirmation}
        actions={
          end
            ? (contact) => (
                <>
                  <LinkButton href={`/my/team/${memberId}/contacts/${contact.id}`} tone="secondary" size="small" aria-label={t.contact.editOf(contact.name)}>
                    {t.contact.edit}
                  </LinkButton>
                  {canEnd(contact, contacts) && <EndContact locale={locale} contact={contact} action={end} />}
                </>
              )
            : undefined
        }
      />
    </Panel>
  );
}
