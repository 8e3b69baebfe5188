import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { FormActions } from "@/components/ui/form-actions";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locale";
import { memberMessages } from "@/lib/i18n/messages/members";
import type { FormAction } from "@/lib/kernel/form-state";
import type { ContactItem } from "./member-types";

type ContactFormProps = { locale: Locale; contact: ContactItem; rename: boolean; back: string; action: FormAction };

/** 4(1)3), R4.10: how a contact is called and reached. What somebody else must change is shown as it stands. */
export function ContactForm({ locale, contact, rename, back, action }: ContactFormProps) {
  const t = memberMessages[locale].contactForm;
  const { id, name, reading, position, phone, email } = contact;
  const fixed = { contactId: id, ...(!rename && { name, reading }) };
  return (
    <ActionForm action={action} hidden={fixed} initialValues={{ name, reading, position, phone }} aria-label={t.editTitle(name)}>
      {rename ? (
        <>
          <TextField name="name" label={t.name} required autoComplete="off" />
          <TextField name="reading" label={t.reading} hint={t.readingHint} required="optional" autoComplete="off" />
        </>
      ) : (
        <DescriptionList dense items={[{ term: t.name, detail: <Fixed text={name} note={t.nameFixed} /> }]} />
      )}
      <TextField name="position" label={t.position} required="optional" autoComplete="off" />
      <TextField name="phone" kind="tel" label={t.phone} required="optional" autoComplete="off" />
      <DescriptionList dense items={[{ term: t.email, detail: <Fixed text={email} note={t.emailFixed} /> }]} />
      <FormActions>
        <SubmitButton>{t.save}</SubmitButton>
        <LinkButton href={back} tone="quiet">
          {t.back}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}

function Fixed({ text, note }: { text: string; note: string }) {
  return (
    <>
      <span className="break-all">{text}</span>
      <span className="block text-[0.875rem] text-solid-gray-700">{note}</span>
    </>
  );
}
