import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContactForm } from "@/components/members/contact-form";
import { EditTrail, memberHref } from "@/components/members/edit-trail";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { memberMessages } from "@/lib/i18n/messages/members";
import { memberView } from "@/lib/members/queries";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { updateContactAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: memberMessages[await requestLocale()].contactForm.title };
}

/** 4(1)3): how one of the team's people is called and reached. */
export default async function ContactPage({ params }: { params: Promise<{ memberId: string; contactId: string }> }) {
  const [caller, locale, { memberId, contactId }] = await Promise.all([requireCaller(), requestLocale(), params]);
  const member = await memberView(caller, memberId);
  const contact = member?.details?.contacts.find(({ id }) => id === contactId);
  if (!member?.may.edit || !contact) notFound();
  const t = memberMessages[locale].contactForm;
  const title = t.editTitle(contact.name);
  return (
    <>
      <PageHeader trail={<EditTrail locale={locale} member={member} label={title} />} title={title} status={memberMessages[locale].roles[contact.role]} />
      <Panel>
        <ContactForm locale={locale} contact={contact} rename={contact.own || member.may.keepRegister} back={memberHref(member)} action={updateContactAction} />
      </Panel>
    </>
  );
}
