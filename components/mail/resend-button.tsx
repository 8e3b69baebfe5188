import { ConfirmButton } from "@/components/ui/confirm-button";
import type { Locale } from "@/lib/i18n/locale";
import { mailMessages } from "@/lib/i18n/messages/mail";
import type { FormAction } from "@/lib/kernel/form-state";

type ResendButtonProps = { locale: Locale; mail: { id: string; toName: string; toEmail: string }; action: FormAction };

/** Sends a mail again, after saying to whom. */
export function ResendButton({ locale, mail, action }: ResendButtonProps) {
  const t = mailMessages[locale];
  return (
    <ConfirmButton action={action} hidden={{ mailId: mail.id }} label={t.resend} title={t.resendTitle} confirmLabel={t.resend} tone="secondary">
      <p>{t.resendText(mail.toName || mail.toEmail, mail.toEmail)}</p>
      <p className="text-[0.875rem] text-solid-gray-700">{t.resendHeld}</p>
    </ConfirmButton>
  );
}
