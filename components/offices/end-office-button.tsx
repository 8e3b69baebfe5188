import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locale";
import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import { officeMessages } from "@/lib/i18n/messages/offices";
import type { FormAction } from "@/lib/kernel/form-state";
import type { OfficeItem } from "./office-types";

/** Ends a term, with the reason, after saying what that does. */
export function EndOfficeButton({ locale, term: { id, person, office }, action }: { locale: Locale; term: OfficeItem; action: FormAction }) {
  const t = officeRegisterMessages[locale].end;
  return (
    // The button has no frame: its words, not its room, stand in line with those of the row.
    <div className="-mx-3 -my-1.5">
      <ConfirmButton action={action} hidden={{ termId: id }} label={t.button} title={t.title(person.name, officeMessages[locale][office])} confirmLabel={t.confirm} tone="quiet" size="small">
        <p>{t.text}</p>
        <TextField name="lastOn" kind="date" label={t.lastOn} hint={t.lastOnHint} required="optional" />
        <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={200} required />
      </ConfirmButton>
    </div>
  );
}
