import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CarryOverForm } from "@/components/register/carry-over-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { registerMessages } from "@/lib/i18n/messages/register";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { registerOpening } from "@/lib/register/queries";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { carryOverMemberAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: registerMessages[await requestLocale()].form.title };
}

export default async function CarryOverPage() {
  const [caller, locale] = await Promise.all([requireOffice("secretariat"), requestLocale()]);
  if (await registerOpening()) redirect("/register");
  const t = registerMessages[locale];
  return (
    <>
      <PageHeader trail={<Breadcrumbs label={t.crumbs} trail={[{ label: t.title, href: "/register" }, { label: t.form.title }]} />} title={t.form.title} lead={t.form.lead} />
      <CarryOverForm locale={locale} today={civilDateAt(caller.at, editionAt(caller.at).timeZone)} action={carryOverMemberAction} />
    </>
  );
}
