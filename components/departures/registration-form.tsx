import { ActionForm } from "@/components/ui/action-form";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormActions } from "@/components/ui/form-actions";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { officeMessages } from "@/lib/i18n/messages/offices";
import type { Office } from "@/lib/kernel/caller";
import type { FormAction, FormValues } from "@/lib/kernel/form-state";

type Subjects = {
  readonly members: readonly { readonly id: string; readonly shortName: string; readonly organisationName: string }[];
  readonly offices: readonly { readonly id: string; readonly office: Office; readonly person: { readonly name: string } }[];
};

type RegistrationFormProps = { locale: Locale; subjects: Subjects; initialValues: FormValues; action: FormAction };

/** 6(5), A8: a notice that came on paper or by mail, with the day on which it came and who signed it. */
export function RegistrationForm({ locale, subjects, initialValues, action }: RegistrationFormProps) {
  const { registration: t, channels } = departureMessages[locale];
  const options = [
    ...subjects.members.map(({ id, shortName, organisationName }) => ({ value: `membership:${id}`, label: t.membershipOf(shortName, organisationName) })),
    ...subjects.offices.map(({ id, office, person }) => ({ value: `office:${id}`, label: t.officeOf(person.name, officeMessages[locale][office]) })),
  ];
  return (
    <ActionForm action={action} initialValues={initialValues} aria-label={t.title}>
      <Select name="subject" label={t.subject} options={options} required />
      <RadioGroup name="channel" label={t.channel} look="row" choices={(["paper", "mail"] as const).map((value) => ({ value, label: channels[value] }))} required />
      <TextField name="receivedOn" kind="date" label={t.receivedOn} required />
      <TextField name="giverName" label={t.giverName} autoComplete="off" maxLength={100} required />
      <TextField name="effectiveOn" kind="date" label={t.effectiveOn} hint={t.effectiveOnHint} required="optional" />
      <TextArea name="reason" label={t.reason} limit={1000} rows={3} required="optional" />
      <FormActions>
        <ConfirmSubmit label={t.send} title={t.question} confirmLabel={t.confirm}>
          <p>{t.happens}</p>
        </ConfirmSubmit>
      </FormActions>
    </ActionForm>
  );
}
