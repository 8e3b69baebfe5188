"use client";

import { useMessages } from "@/components/locale-provider";
import { ActionForm } from "@/components/ui/action-form";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { applyMessages } from "@/lib/i18n/messages/apply";
import type { Locale } from "@/lib/i18n/locale";
import type { FormAction } from "@/lib/kernel/form-state";

/** 4(1)4): the four fields by which somebody tells the secretariat of the intent to join. */
export function IntentForm({ action, locale }: { action: FormAction; locale: Locale }) {
  const t = useMessages(applyMessages);
  return (
    <ActionForm action={action} hidden={{ locale }} aria-label={t.formLabel}>
      <TextField name="teamName" label={t.teamName} hint={t.teamNameHint} required />
      <TextField name="organisationName" label={t.organisationName} hint={t.organisationNameHint} autoComplete="organization" required />
      <TextField name="name" label={t.name} hint={t.nameHint} autoComplete="name" required />
      <TextField name="email" kind="email" label={t.email} hint={t.emailHint} required />
      <p className="text-[0.875rem] leading-160 text-solid-gray-700">{t.purpose}</p>
      <FormActions>
        <SubmitButton size="large">{t.submit}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
