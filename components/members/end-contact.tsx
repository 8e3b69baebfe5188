import { ConfirmButton } from "@/components/ui/confirm-button";
import type { Locale } from "@/lib/i18n/locale";
import { myMessages } from "@/lib/i18n/messages/my";
import type { FormAction } from "@/lib/kernel/form-state";
import type { ContactItem } from "./member-types";

/** Ends a point of contact, after saying what that takes away. */
export function EndContact({ locale, contact, action }: { locale: Locale; contact: ContactItem; action: FormAction }) {
  const t = myMessages[locale].people;
  const { id, name, own } = contact;
  return (
    <ConfirmButton
      action={action}
      hidden={{ contactId: id }}
      label={<span aria-label={t.endOf(name)}>{t.end}</span>}
      title={t.endTitle(name)}
      confirmLabel={t.endConfirm}
      tone="dangerQuiet"
      size="small"
    >
      <p>{t.endText(name)}</p>
      {own && <p className="font-700">{t.endOwn}</p>}
    </ConfirmButton>
  );
}

/** R1.3: whether a contact can end: the last point of contact stays, and a representative is succeeded. */
export function canEnd(contact: ContactItem, contacts: readonly ContactItem[]): boolean {
  return contact.role === "poc" && contacts.filter(({ role }) => role === "poc").length > 1;
}
