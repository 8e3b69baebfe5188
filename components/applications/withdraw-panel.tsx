import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import type { FormAction } from "@/lib/kernel/form-state";

/** The way out, until the case is decided. */
export function WithdrawPanel({ locale, applicationId, withdraw }: { locale: Locale; applicationId: string; withdraw: FormAction }) {
  const t = applicationMessages[locale].withdraw;
  return (
    <Panel title={t.title} description={t.text}>
      <ConfirmButton action={withdraw} hidden={{ applicationId }} label={t.button} title={t.confirmTitle} confirmLabel={t.confirm} tone="dangerQuiet" size="small">
        <p>{t.confirmText}</p>
      </ConfirmButton>
    </Panel>
  );
}
