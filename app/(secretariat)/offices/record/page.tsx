import type { Metadata } from "next";
import { OfficeForm } from "@/components/offices/office-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { assemblyList } from "@/lib/assembly/queries";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { formatDate } from "@/lib/i18n/format";
import { assemblyMessages } from "@/lib/i18n/messages/assembly";
import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { expertSeats } from "@/lib/people/rules/committee-strength";
import { memberChoiceList } from "@/lib/register/queries";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";
import { recordOfficeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: officeRegisterMessages[await requestLocale()].record };
}

export default async function RecordOfficePage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireOffice("secretariat"), requestLocale(), searchParams]);
  const t = officeRegisterMessages[locale];
  const { kinds, named } = assemblyMessages[locale];
  const edition = editionAt(caller.at);
  const initialValues = {
    office: firstOf(query.office) ?? "",
    seat: firstOf(query.seat) ?? "",
    assemblyId: firstOf(query.assembly) ?? "",
    startsOn: civilDateAt(caller.at, edition.timeZone),
  };
  const [members, assemblies] = await Promise.all([memberChoiceList(caller), assemblyList(caller)]);
  return (
    <>
      <PageHeader trail={<Breadcrumbs label={t.crumbs} trail={[{ label: t.title, href: "/offices" }, { label: t.record }]} />} title={t.record} lead={t.form.lead} />
      <OfficeForm
        locale={locale}
        members={members}
        assemblies={assemblies.map(({ id, kind, heldOn }) => ({ id, label: named(kinds[kind], formatDate(heldOn, locale)) }))}
        seats={edition.committee.seats.most}
        mostExperts={expertSeats([], edition).facts.most}
        initialValues={initialValues}
        action={recordOfficeAction}
      />
    </>
  );
}
