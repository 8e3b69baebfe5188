import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import type { FormAction } from "@/lib/kernel/form-state";

/** A8: takes a notice back; staff says how it knows that it is. */
export function TakeBack({ locale, departureId, asStaff, action }: { locale: Locale; departureId: string; asStaff: boolean; action: FormAction }) {
  const t = departureMessages[locale].takeBack;
  return (
    <ConfirmButton action={action} hidden={{ departureId }} label={t.button} title={t.title} confirmLabel={t.confirm} tone="secondary" size="small">
      <p>{t.text}</p>
      {asStaff && <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={200} required />}
    </ConfirmButton>
  );
}
