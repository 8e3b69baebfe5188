import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ReturnForm } from "@/components/cases/return-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { caseView } from "@/lib/cases/queries";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { returnApplicationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: caseStepMessages[await requestLocale()].sendBack.title };
}

export default async function ReturnPage({ params }: { params: Promise<{ id: string }> }) {
  const [caller, locale, { id }] = await Promise.all([requireOffice("secretariat"), requestLocale(), params]);
  const file = await caseView(caller, id);
  if (!file) notFound();
  if (!file.may.sendBack) redirect(`/cases/${file.id}`);
  const t = caseStepMessages[locale].sendBack;
  const { title, crumbs, numbered } = caseMessages[locale];
  const trail = [{ label: title, href: "/cases" }, { label: `${numbered(file.number)} ${file.shortName || navigationMessages[locale].unnamed}`, href: `/cases/${file.id}` }, { label: t.title }];
  return (
    <>
      <PageHeader trail={<Breadcrumbs label={crumbs} trail={trail} />} title={t.title} lead={t.lead} />
      <Notice tone="info">{t.noReject}</Notice>
      <ReturnForm locale={locale} file={file} action={returnApplicationAction} />
    </>
  );
}
