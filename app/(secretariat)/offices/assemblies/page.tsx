import type { Metadata } from "next";
import { AssemblyForm } from "@/components/assembly/assembly-form";
import { AssemblyTable } from "@/components/assembly/assembly-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { assemblyList } from "@/lib/assembly/queries";
import { assemblyMessages } from "@/lib/i18n/messages/assembly";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { correctAssemblyAction, recordAssemblyAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: assemblyMessages[await requestLocale()].title };
}

export default async function AssembliesPage() {
  const [caller, locale] = await Promise.all([requireOffice("secretariat"), requestLocale()]);
  const t = assemblyMessages[locale];
  const trail = [{ label: t.offices, href: "/offices" }, { label: t.title }];
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} trail={<Breadcrumbs label={t.crumbs} trail={trail} />} />
      <AssemblyTable locale={locale} assemblies={await assemblyList(caller)} correct={correctAssemblyAction} />
      <AssemblyForm locale={locale} action={recordAssemblyAction} />
    </>
  );
}
