"use client";

import { useMessages } from "@/components/locale-provider";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormActions } from "@/components/ui/form-actions";
import { TextArea } from "@/components/ui/text-area";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import type { FormAction } from "@/lib/kernel/form-state";
import { useKeptDraft } from "./use-kept-draft";

type LetterFormProps = { action: FormAction; recommendationId: string; team: string };

/** The letter, kept in the browser while it is written, and asked about once before it is submitted for good. */
export function LetterForm({ action, recommendationId, team }: LetterFormProps) {
  const t = useMessages(recommendationMessages).letter;
  const { kept, keep, forget } = useKeptDraft(`letter-${recommendationId}`);
  return (
    <div onInput={({ target }) => target instanceof HTMLTextAreaElement && keep(target.value)}>
      <ActionForm key={kept ? "kept" : "new"} action={action} hidden={{ recommendationId }} initialValues={{ letter: kept }} onAccepted={forget} aria-label={t.title}>
        <TextArea name="letter" label={t.field} hint={t.hint} limit={4000} required className="[&_textarea]:min-h-80" />
        <p role="status" className="-mt-3 text-[0.875rem] leading-160 text-solid-gray-700">
          {kept && `${t.restored} `}
          {t.kept}
        </p>
        <FormActions>
          <ConfirmSubmit label={t.submit} title={t.confirmTitle} confirmLabel={t.confirm}>
            <p>{t.confirmOnce(team)}</p>
            <p>{t.confirmReaders}</p>
            <p>{t.confirmRecord}</p>
          </ConfirmSubmit>
        </FormActions>
      </ActionForm>
    </div>
  );
}
