import type { Metadata } from "next";
import { AskButton } from "@/components/resignations/ask-button";
import { ResignationTable } from "@/components/resignations/resignation-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { resignationMessages } from "@/lib/i18n/messages/resignations";
import { committeeInOffice } from "@/lib/people/queries";
import { resignationList } from "@/lib/resignations/queries";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { referResignationAction, requestResignationAction, takeBackResignationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: resignationMessages[await requestLocale()].title };
}

const actions = { refer: referResignationAction, takeBack: takeBackResignationAction };

export default async function ResignationsPage() {
  const [caller, locale] = await Promise.all([requireOffice("committee", "secretariat", "auditor"), requestLocale()]);
  const { resignations, may } = await resignationList(caller);
  const voters = may.put ? await committeeInOffice(caller) : [];
  const t = resignationMessages[locale];
  return (
    <>
      <PageHeader
        trail={<Breadcrumbs label={t.crumbs} trail={[{ label: t.toDecisions, href: "/decisions" }, { label: t.title }]} />}
        title={t.title}
        lead={t.lead}
        actions={may.ask && <AskButton locale={locale} action={requestResignationAction} />}
      />
      <Panel flush>
        <ResignationTable locale={locale} resignations={resignations} voters={voters} edition={editionAt(caller.at)} now={caller.at} actions={actions} />
      </Panel>
    </>
  );
}
