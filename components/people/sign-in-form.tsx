"use client";

import { useMessages } from "@/components/locale-provider";
import { ActionForm } from "@/components/ui/action-form";
import { PasswordField } from "@/components/ui/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInMessages } from "@/lib/i18n/messages/sign-in";
import type { FormAction } from "@/lib/kernel/form-state";

export function SignInForm({ action, returnTo }: { action: FormAction; returnTo: string }) {
  const t = useMessages(signInMessages);
  return (
    <ActionForm action={action} hidden={{ returnTo }} aria-label={t.title}>
      <TextField name="email" kind="email" label={t.email} autoComplete="username" required autoFocus />
      <PasswordField name="password" label={t.password} autoComplete="current-password" required />
      <div className="grid gap-4">
        <SubmitButton>{t.submit}</SubmitButton>
        <p className="text-[0.875rem] leading-160 text-solid-gray-700">
          <a href="/password">{t.forgotten}</a>
          <br />
          {t.forgottenHint}
        </p>
      </div>
    </ActionForm>
  );
}
