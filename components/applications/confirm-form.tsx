"use client";

import { useMessages } from "@/components/locale-provider";
import { ActionForm } from "@/components/ui/action-form";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { applyMessages } from "@/lib/i18n/messages/apply";
import type { FormAction } from "@/lib/kernel/form-state";

type ConfirmFormProps = { action: FormAction; token: string; email: string; needsPassword: boolean };

/** Confirms the mail address, with a password where the address has no account yet. */
export function ConfirmForm({ action, token, email, needsPassword }: ConfirmFormProps) {
  const t = useMessages(applyMessages);
  return (
    <ActionForm action={action} hidden={{ token }} aria-label={t.confirmFormLabel}>
      {needsPassword && (
        <>
          {/* Without a name it is not sent; password managers file the new password under it. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <PasswordField name="password" label={t.password} hint={t.passwordHint} autoComplete="new-password" minLength={12} required />
        </>
      )}
      <SubmitButton>{needsPassword ? t.confirmNew : t.confirmKnown}</SubmitButton>
    </ActionForm>
  );
}
