import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { FormActions, FormSection } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locale";
import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import { officeMessages } from "@/lib/i18n/messages/offices";
import type { FormAction, FormValues } from "@/lib/kernel/form-state";

const offices = ["committee", "chair", "viceChair", "auditor", "secretariat"] as const;
const cohorts = [1, 2];

type MemberChoice = { readonly memberId: string; readonly shortName: string; readonly organisationName: string };

/** An assembly that may have elected somebody (6(2)). */
type AssemblyChoice = { readonly id: string; readonly label: string };

type OfficeFormProps = { locale: Locale; members: readonly MemberChoice[]; assemblies: readonly AssemblyChoice[]; seats: number; mostExperts: number; initialValues: FormValues; action: FormAction };

/** Who holds which office from when, and by which act. */
export function OfficeForm({ locale, members, assemblies, seats, mostExperts, initialValues, action }: OfficeFormProps) {
  const { form: t, seat, cohort } = officeRegisterMessages[locale];
  return (
    <Panel>
      <ActionForm action={action} initialValues={initialValues}>
        <FormSection title={t.person}>
          <TextField name="email" kind="email" label={t.email} hint={t.emailHint} autoComplete="off" required />
          <TextField name="name" label={t.name} hint={t.nameHint} autoComplete="off" required />
          <TextField name="reading" label={t.reading} autoComplete="off" required="optional" />
        </FormSection>
        <FormSection title={t.office}>
          <RadioGroup name="office" label={t.office} hint={t.auditor} choices={offices.map((value) => ({ value, label: officeMessages[locale][value] }))} required />
        </FormSection>
        <FormSection title={t.seat} description={t.seatText}>
          <div className="grid gap-6 sm:grid-cols-2">
            <Select name="seat" label={t.seatNumber} options={Array.from({ length: seats }, (_, place) => ({ value: String(place + 1), label: seat(place + 1) }))} />
            <Select name="cohort" label={t.cohort} options={cohorts.map((value) => ({ value: String(value), label: cohort(value) }))} />
          </div>
          <Select
            name="memberId"
            label={t.member}
            hint={t.memberHint(mostExperts)}
            placeholder={t.noMember}
            options={members.map(({ memberId, shortName, organisationName }) => ({ value: memberId, label: `${shortName}${locale === "ja" ? "（" : " ("}${organisationName}${locale === "ja" ? "）" : ")"}` }))}
          />
          <Select name="assemblyId" label={t.assembly} hint={t.assemblyHint} placeholder={t.noAssembly} options={assemblies.map(({ id, label }) => ({ value: id, label }))} />
          <Checkbox name="shortened" label={t.shortened} hint={t.shortenedHint} />
        </FormSection>
        <FormSection title={t.term} description={t.lastOnHint}>
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField name="startsOn" kind="date" label={t.startsOn} required />
            <TextField name="lastOn" kind="date" label={t.lastOn} required="optional" />
          </div>
          <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={200} required />
        </FormSection>
        <FormActions>
          <ConfirmSubmit label={t.send} title={t.question} confirmLabel={t.confirm}>
            <p>{t.happens}</p>
          </ConfirmSubmit>
        </FormActions>
      </ActionForm>
    </Panel>
  );
}
