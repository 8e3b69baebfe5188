import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";
import { formatCount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { registerMessages } from "@/lib/i18n/messages/register";
import type { FormAction } from "@/lib/kernel/form-state";

/** 4(1)4): closes the earlier register for good, after saying what that means. */
export function OpenRegisterButton({ locale, total, action }: { locale: Locale; total: number; action: FormAction }) {
  const t = registerMessages[locale].open;
  return (
    <ConfirmButton action={action} label={t.button} title={t.title} confirmLabel={t.confirm} tone="primary">
      {total === 0 ? <Notice tone="warning">{t.none}</Notice> : <p>{t.text(formatCount(total, locale))}</p>}
      <p>{t.after}</p>
    </ConfirmButton>
  );
}
