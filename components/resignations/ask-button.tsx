import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { resignationMessages } from "@/lib/i18n/messages/resignations";
import type { FormAction } from "@/lib/kernel/form-state";

/** 6(2): asks the committee's permission to resign. */
export function AskButton({ locale, action }: { locale: Locale; action: FormAction }) {
  const t = resignationMessages[locale];
  return (
    <ConfirmButton action={action} label={t.ask} title={t.askTitle} confirmLabel={t.askConfirm} tone="secondary">
      <p>{t.askText}</p>
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} limit={1000} required="optional" />
    </ConfirmButton>
  );
}
