import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { FormActions } from "@/components/ui/form-actions";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { locales, type Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { memberMessages } from "@/lib/i18n/messages/members";
import type { FormAction } from "@/lib/kernel/form-state";

type NewContactFormProps = {
  locale: Locale;
  memberId: string;
  /** The secretariat records a new representative too (6(1)). */
  withRole: boolean;
  back: string;
  action: FormAction;
};

/** 1(3): a further point of contact, a person or a department. */
export function NewContactForm({ locale, memberId, withRole, back, action }: NewContactFormProps) {
  const { contactForm: t, roles } = memberMessages[locale];
  const { kinds } = applicationFieldMessages[locale];
  return (
    <ActionForm action={action} hidden={{ memberId }} initialValues={{ role: "poc", kind: "person", locale }} aria-label={withRole ? t.addTitleStaff : t.addTitle}>
      {withRole && <RadioGroup name="role" label={t.role} look="row" choices={(["poc", "representative"] as const).map((value) => ({ value, label: roles[value] }))} required />}
      <RadioGroup name="kind" label={t.kind} look="row" choices={(["person", "department"] as const).map((value) => ({ value, label: kinds[value] }))} required />
      <TextField name="name" label={t.name} required autoComplete="off" />
      <TextField name="reading" label={t.reading} hint={t.readingHint} required="optional" autoComplete="off" />
      <TextField name="position" label={t.position} required="optional" autoComplete="off" />
      <TextField name="email" kind="email" label={t.email} hint={t.emailHint} required autoComplete="off" />
      <TextField name="phone" kind="tel" label={t.phone} required="optional" autoComplete="off" />
      <RadioGroup name="locale" label={t.locale} look="row" choices={locales.map((value) => ({ value, label: t.locales[value] }))} required />
      <FormActions>
        <SubmitButton>{withRole ? t.addStaff : t.add}</SubmitButton>
        <LinkButton href={back} tone="quiet">
          {t.back}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
