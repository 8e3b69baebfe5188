"use client";

import { useMessages } from "@/components/locale-provider";
import { ActionForm } from "@/components/ui/action-form";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { signInMessages } from "@/lib/i18n/messages/sign-in";
import type { FormAction } from "@/lib/kernel/form-state";

export function SetPasswordForm({ action, token, email }: { action: FormAction; token: string; email: string }) {
  const t = useMessages(signInMessages);
  return (
    <ActionForm action={action} hidden={{ token }} aria-label={t.newTitle}>
      <div className="grid gap-1">
        <p className="text-[0.875rem] text-solid-gray-700">{t.email}</p>
        <p className="font-700 break-all">{email}</p>
        {/* Without a name it is not sent; password managers file the new password under it. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
      </div>
      <PasswordField name="password" label={t.newPassword} hint={t.newPasswordHint} autoComplete="new-password" minLength={12} required />
      <SubmitButton>{t.set}</SubmitButton>
    </ActionForm>
  );
}
