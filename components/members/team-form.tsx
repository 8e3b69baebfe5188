import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { FormActions, FormSection } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { applicationHelpMessages } from "@/lib/i18n/messages/application-help";
import { memberMessages } from "@/lib/i18n/messages/members";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { FormAction } from "@/lib/kernel/form-state";
import type { TeamData } from "./member-types";

type TeamFormProps = { locale: Locale; team: TeamData; renameOrganisation: boolean; today: CivilDate; back: string; action: FormAction };

/** 4(1)3), 6(5): the data of a team, by who may see it. The name of the organisation is the secretariat's. */
export function TeamForm({ locale, team, renameOrganisation, today, back, action }: TeamFormProps) {
  const t = memberMessages[locale].teamForm;
  const { team: label, purpose } = applicationFieldMessages[locale];
  const { team: hint, purpose: purposeHint } = applicationHelpMessages[locale];
  const { id, organisationName, organisationReading, establishedOn, teamName, shortName, reading, website, constituency, purpose: why, scope } = team;
  const own = { teamName, shortName, reading, website, establishedOn: establishedOn ?? "", constituency, purpose: why, scope };
  return (
    <ActionForm action={action} hidden={{ memberId: id }} initialValues={renameOrganisation ? { ...own, organisationName, organisationReading } : own} aria-label={t.title}>
      <FormSection title={t.publicSection} description={t.publicText}>
        <TextField name="teamName" label={label.teamName} required autoComplete="off" />
        <TextField name="shortName" label={label.shortName} hint={hint.shortName} required autoComplete="off" />
        <TextField name="reading" label={label.reading} hint={hint.reading} required autoComplete="off" />
        <TextField name="website" kind="url" label={label.website} required="optional" autoComplete="off" />
      </FormSection>
      <FormSection title={t.organisationSection} description={renameOrganisation ? t.organisationText : t.organisationFixed(organisationName)}>
        {renameOrganisation && (
          <>
            <TextField name="organisationName" label={label.organisationName} required autoComplete="off" />
            <TextField name="organisationReading" label={label.organisationReading} required autoComplete="off" />
          </>
        )}
      </FormSection>
      <FormSection title={t.memberSection} description={t.memberText}>
        <TextField name="establishedOn" kind="date" label={label.establishedOn} max={today} required="optional" />
        <TextArea name="constituency" label={label.constituency} hint={hint.constituency} rows={3} limit={1000} required="optional" />
        <TextArea name="purpose" label={purpose.purpose} hint={purposeHint.purpose} rows={4} limit={4000} required="optional" />
        <TextArea name="scope" label={purpose.scope} hint={purposeHint.scope} rows={4} limit={4000} required="optional" />
      </FormSection>
      <FormActions>
        <SubmitButton>{t.save}</SubmitButton>
        <LinkButton href={back} tone="quiet">
          {t.back}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
