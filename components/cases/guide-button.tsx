import { ConfirmButton } from "@/components/ui/confirm-button";
import type { Locale } from "@/lib/i18n/locale";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import type { FormAction } from "@/lib/kernel/form-state";

type StepButtonProps = { locale: Locale; applicationId: string; action: FormAction; tone: "primary" | "secondary" };

/** 6(5), R6.44: notes that the applicant has been told how joining works. */
export function GuideButton({ locale, applicationId, action, tone }: StepButtonProps) {
  const t = caseStepMessages[locale].guide;
  return (
    <ConfirmButton action={action} hidden={{ applicationId }} label={t.button} title={t.title} confirmLabel={t.confirm} tone={tone}>
      <p>{t.text}</p>
    </ConfirmButton>
  );
}
