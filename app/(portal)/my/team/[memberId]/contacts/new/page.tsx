import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditTrail, memberHref } from "@/components/members/edit-trail";
import { NewContactForm } from "@/components/members/new-contact-form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { memberMessages } from "@/lib/i18n/messages/members";
import { memberView } from "@/lib/members/queries";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { addContactAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: memberMessages[await requestLocale()].contactForm.addTitle };
}

/** 1(3): a further point of contact; 6(1): for the secretariat, a new representative too. */
export default async function NewContactPage({ params }: { params: Promise<{ memberId: string }> }) {
  const [caller, locale, { memberId }] = await Promise.all([requireCaller(), requestLocale(), params]);
  const member = await memberView(caller, memberId);
  if (!member?.may.edit) notFound();
  const t = memberMessages[locale].contactForm;
  const staff = member.may.keepRegister;
  const title = staff ? t.addTitleStaff : t.addTitle;
  return (
    <>
      <PageHeader trail={<EditTrail locale={locale} member={member} label={title} />} title={title} status={member.shortName} lead={staff ? t.addLeadStaff : t.addLead} />
      <Panel>
        <NewContactForm locale={locale} memberId={member.id} withRole={staff} back={memberHref(member)} action={addContactAction} />
      </Panel>
    </>
  );
}
