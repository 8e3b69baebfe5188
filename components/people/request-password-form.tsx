"use client";

import { useMessages } from "@/components/locale-provider";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { signInMessages } from "@/lib/i18n/messages/sign-in";
import type { FormAction } from "@/lib/kernel/form-state";

export function RequestPasswordForm({ action }: { action: FormAction }) {
  const t = useMessages(signInMessages);
  return (
    <ActionForm action={action} resetOnAccept aria-label={t.requestTitle}>
      <TextField name="email" kind="email" label={t.email} autoComplete="username" required />
      <FormActions>
        <SubmitButton>{t.request}</SubmitButton>
        <LinkButton href="/sign-in" tone="quiet">
          {t.back}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
