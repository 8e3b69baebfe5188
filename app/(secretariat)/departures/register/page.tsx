import type { Metadata } from "next";
import { RegistrationForm } from "@/components/departures/registration-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { registrableSubjectList } from "@/lib/departures/queries";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";
import { registerNoticeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: departureMessages[await requestLocale()].registration.title };
}

export default async function RegisterNoticePage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireOffice("secretariat"), requestLocale(), searchParams]);
  const { registration: t, list, crumbs } = departureMessages[locale];
  const member = firstOf(query.member);
  const initialValues = { subject: member ? `membership:${member}` : "", channel: "paper", receivedOn: civilDateAt(caller.at, editionAt(caller.at).timeZone) };
  return (
    <>
      <PageHeader trail={<Breadcrumbs label={crumbs} trail={[{ label: list.title, href: "/departures" }, { label: t.title }]} />} title={t.title} lead={t.lead} />
      <Panel>
        <RegistrationForm locale={locale} subjects={await registrableSubjectList(caller)} initialValues={initialValues} action={registerNoticeAction} />
      </Panel>
    </>
  );
}
