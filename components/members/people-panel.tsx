import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { myMessages } from "@/lib/i18n/messages/my";
import type { FormAction } from "@/lib/kernel/form-state";
import { ContactList } from "./contact-list";
import { canEnd, EndContact } from "./end-contact";
import type { ContactItem } from "./member-types";

type PeoplePanelProps = {
  locale: Locale;
  memberId: string;
  contacts: readonly ContactItem[];
  confirmMonths: number;
  actions: { confirm: FormAction; end: FormAction };
};

/** 1(3), 4(1)3): the team's people, kept current by themselves: confirmed, changed, added, ended. */
export function PeoplePanel({ locale, memberId, contacts, confirmMonths, actions }: PeoplePanelProps) {
  const t = myMessages[locale].people;
  const pointsOfContact = contacts.filter(({ role }) => role === "poc").length;
  return (
    <Panel
      id="people"
      title={t.title}
      description={t.description(confirmMonths)}
      aside={
        <LinkButton href={`/my/team/${memberId}/contacts/new`} tone="secondary" size="small" className="print:hidden">
          {t.add}
        </LinkButton>
      }
      footer={<p className="text-[0.875rem] leading-160 text-solid-gray-700">{pointsOfContact === 1 ? `${t.lastStays}${locale === "ja" ? "" : " "}${t.representativeNote}` : t.representativeNote}</p>}
    >
      <ContactList
        locale={locale}
        contacts={contacts}
        withConfirmation
        actions={(contact) => (
          <>
            {contact.own && <Confirm locale={locale} contact={contact} action={actions.confirm} />}
            <LinkButton href={`/my/team/${memberId}/contacts/${contact.id}`} tone="secondary" size="small" aria-label={t.editOf(contact.name)}>
              {t.edit}
            </LinkButton>
            {canEnd(contact, contacts) && <EndContact locale={locale} contact={contact} action={actions.end} />}
          </>
        )}
      />
    </Panel>
  );
}

/** A41: only whoever it is can know whether they can be reached. */
function Confirm({ locale, contact, action }: { locale: Locale; contact: ContactItem; action: FormAction }) {
  const t = myMessages[locale].people;
  return (
    <ActionForm action={action} hidden={{ contactId: contact.id }} className={contact.overdue ? "gap-2" : "order-last gap-2"}>
      <div>
        <SubmitButton tone={contact.overdue ? "primary" : "quiet"} size="small">
          {contact.overdue ? t.confirm : t.confirmAgain}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
