import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormActions } from "@/components/ui/form-actions";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { FormAction } from "@/lib/kernel/form-state";

type LeaveFormProps = { locale: Locale; team: { id: string; shortName: string }; earliest: CivilDate; back: string; action: FormAction };

/** 4(1)5), 4(2)5): the day on which the team leaves, and why, if it wants to say. */
export function LeaveForm({ locale, team, earliest, back, action }: LeaveFormProps) {
  const t = departureMessages[locale].leave;
  return (
    <ActionForm action={action} hidden={{ memberId: team.id }} aria-label={t.title}>
      <TextField name="effectiveOn" kind="date" label={t.effectiveOn} hint={t.effectiveOnHint(formatDate(earliest, locale))} min={earliest} required="optional" />
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} limit={1000} rows={3} required="optional" />
      <FormActions>
        <ConfirmSubmit label={t.send} title={t.question(team.shortName)} confirmLabel={t.confirm}>
          <p>{t.asked}</p>
        </ConfirmSubmit>
        <LinkButton href={back} tone="quiet">
          {t.back}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
