import type { Metadata } from "next";
import { MotionForm } from "@/components/decisions/motion-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import { committeeInOffice } from "@/lib/people/queries";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { putMotionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: puttingMessages[await requestLocale()].motion.title };
}

export default async function NewMotionPage() {
  const [caller, locale] = await Promise.all([requireOffice("chair", "viceChair"), requestLocale()]);
  const t = puttingMessages[locale].motion;
  const { title, crumbs } = decisionMessages[locale];
  return (
    <>
      <PageHeader trail={<Breadcrumbs label={crumbs} trail={[{ label: title, href: "/decisions" }, { label: t.title }]} />} title={t.title} lead={t.lead} />
      <MotionForm locale={locale} voters={await committeeInOffice(caller)} edition={editionAt(caller.at)} now={caller.at} action={putMotionAction} />
    </>
  );
}
