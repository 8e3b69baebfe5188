import { ActionForm } from "@/components/ui/action-form";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormActions, FormSection } from "@/components/ui/form-actions";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Edition } from "@/lib/bylaws/edition";
import type { Locale } from "@/lib/i18n/locale";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import type { FormAction } from "@/lib/kernel/form-state";
import { ClosingFields, usualClosing } from "./closing-fields";
import { Electorate, type Voter } from "./electorate";

type MotionFormProps = { locale: Locale; voters: readonly Voter[]; edition: Edition; now: Date; action: FormAction };

/** 6(2), 6(3): a motion in free words, with who will vote on it and what carries. */
export function MotionForm({ locale, voters, edition, now, action }: MotionFormProps) {
  const putting = puttingMessages[locale];
  const t = putting.motion;
  if (voters.length === 0) return <Notice tone="warning">{putting.nobody}</Notice>;
  return (
    <Panel>
      <ActionForm action={action} initialValues={usualClosing(now, edition)}>
        <FormSection title={t.section}>
          <TextField name="title" label={t.words} hint={t.wordsHint} autoComplete="off" required />
          <TextArea name="body" label={t.reason} hint={t.reasonHint} rows={8} limit={4000} required />
        </FormSection>
        <FormSection title={t.window}>
          <ClosingFields locale={locale} edition={edition} now={now} />
          <Electorate locale={locale} voters={voters} edition={edition} />
        </FormSection>
        <FormActions>
          <ConfirmSubmit label={t.send} title={t.question} confirmLabel={t.send}>
            <p>{putting.happens(voters.length)}</p>
            <p>{t.cannotChange}</p>
          </ConfirmSubmit>
        </FormActions>
      </ActionForm>
    </Panel>
  );
}
