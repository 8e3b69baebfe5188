import { ConfirmButton } from "@/components/ui/confirm-button";
import { Notice } from "@/components/ui/notice";
import type { Missing } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import type { FormAction } from "@/lib/kernel/form-state";
import { MissingFields } from "./missing-fields";

type ReceiveButtonProps = { locale: Locale; applicationId: string; missing: readonly Missing[]; action: FormAction; tone: "primary" | "secondary" };

/** 4(1)4): the case is complete. What still stands in the way is named before it is tried. */
export function ReceiveButton({ locale, applicationId, missing, action, tone }: ReceiveButtonProps) {
  const t = caseStepMessages[locale].receive;
  return (
    <ConfirmButton action={action} hidden={{ applicationId }} label={t.button} title={t.title} confirmLabel={t.confirm} tone={tone}>
      {missing.length > 0 && (
        <Notice tone="warning" title={t.missing}>
          <MissingFields locale={locale} missing={missing} />
        </Notice>
      )}
      <p>{t.text}</p>
    </ConfirmButton>
  );
}
