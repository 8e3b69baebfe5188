import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormActions, FormSection } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { registerMessages } from "@/lib/i18n/messages/register";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { FormAction } from "@/lib/kernel/form-state";

/** A member of the earlier register, as it is written down there. */
export function CarryOverForm({ locale, today, action }: { locale: Locale; today: CivilDate; action: FormAction }) {
  const t = registerMessages[locale].form;
  const { team, purpose, kinds } = applicationFieldMessages[locale];
  return (
    <Panel>
      <ActionForm action={action} resetOnAccept initialValues={{ "poc.kind": "person" }}>
        <FormSection title={t.team}>
          <TextField name="teamName" label={team.teamName} required />
          <TextField name="shortName" label={team.shortName} required />
          <TextField name="reading" label={team.reading} required />
          <TextField name="organisationName" label={team.organisationName} required />
          <TextField name="organisationReading" label={team.organisationReading} required />
          <TextField name="corporateNumber" label={team.corporateNumber} inputMode="numeric" required="optional" />
          <TextField name="website" kind="url" label={team.website} required="optional" />
          <TextField name="establishedOn" kind="date" label={team.establishedOn} max={today} required="optional" />
        </FormSection>
        <FormSection title={t.membership}>
          <TextField name="joinedOn" kind="date" label={t.joinedOn} max={today} required />
          <TextField name="source" label={t.source} hint={t.sourceHint} required />
          <Checkbox name="founder" label={t.founder} />
        </FormSection>
        <FormSection title={t.representative} description={t.invited}>
          <PersonFields locale={locale} person="representative" />
        </FormSection>
        <FormSection title={t.poc}>
          <RadioGroup name="poc.kind" look="row" label={applicationFieldMessages[locale].poc.kind} choices={(["person", "department"] as const).map((value) => ({ value, label: kinds[value] }))} required />
          <PersonFields locale={locale} person="poc" />
        </FormSection>
        <FormSection title={t.activity}>
          <TextArea name="constituency" label={team.constituency} rows={2} limit={1000} required="optional" />
          <TextArea name="purpose" label={purpose.purpose} rows={3} limit={4000} required="optional" />
          <TextArea name="scope" label={purpose.scope} rows={3} limit={4000} required="optional" />
        </FormSection>
        <FormActions>
          <SubmitButton>{t.send}</SubmitButton>
          <LinkButton href="/register" tone="secondary">
            {t.back}
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Panel>
  );
}

function PersonFields({ locale, person }: { locale: Locale; person: "representative" | "poc" }) {
  const { representative, poc } = applicationFieldMessages[locale];
  const labels = { ...representative, ...(person === "poc" && { name: poc.name }) };
  return (
    <>
      <TextField name={`${person}.name`} label={labels.name} autoComplete="off" required />
      {person === "representative" && <TextField name={`${person}.reading`} label={labels.reading} autoComplete="off" required="optional" />}
      <TextField name={`${person}.position`} label={labels.position} autoComplete="off" required="optional" />
      <TextField name={`${person}.email`} kind="email" label={labels.email} autoComplete="off" required />
      <TextField name={`${person}.phone`} kind="tel" label={labels.phone} autoComplete="off" required="optional" />
    </>
  );
}
