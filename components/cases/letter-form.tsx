import { ActionForm } from "@/components/ui/action-form";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormActions } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locale";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { FormAction } from "@/lib/kernel/form-state";

/** A general member that may have written the letter. */
export type LetterTeam = { readonly memberId: string; readonly shortName: string; readonly detail: string };

type LetterFormProps = { locale: Locale; applicationId: string; teams: readonly LetterTeam[]; today: CivilDate; action: FormAction };

/** A5: a letter that came on paper or by mail, entered by the secretariat and marked as such. */
export function LetterForm({ locale, applicationId, teams, today, action }: LetterFormProps) {
  const t = caseStepMessages[locale].letter;
  const [only] = teams;
  return (
    <Panel>
      <ActionForm action={action} hidden={{ applicationId }} initialValues={{ memberId: teams.length === 1 && only ? only.memberId : "", channel: "paper", receivedOn: today }}>
        <RadioGroup name="memberId" label={t.member} choices={teams.map(({ memberId, shortName, detail }) => ({ value: memberId, label: shortName, hint: detail }))} required />
        <RadioGroup name="channel" look="row" label={t.channel} choices={(["paper", "mail"] as const).map((value) => ({ value, label: t.channels[value] }))} required />
        <TextField name="receivedOn" kind="date" label={t.receivedOn} hint={t.receivedHint} max={today} required />
        <TextField name="authorName" label={t.author} autoComplete="off" required />
        <TextArea name="letter" label={t.text} hint={t.textHint} rows={10} limit={4000} required />
        <FormActions>
          <ConfirmSubmit label={t.send} title={t.question} confirmLabel={t.confirm}>
            <p>{t.happens}</p>
          </ConfirmSubmit>
        </FormActions>
      </ActionForm>
    </Panel>
  );
}
