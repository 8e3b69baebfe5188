import type { Metadata } from "next";
import { CaseFilters, isFiltered, pageHref } from "@/components/cases/case-filters";
import { CaseQueue } from "@/components/cases/case-queue";
import { CaseloadTiles } from "@/components/cases/caseload-tiles";
import { RegisterNotice } from "@/components/register/register-notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { caseloadView, workQueueList } from "@/lib/cases/queries";
import { caseFilter } from "@/lib/cases/schema";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { registerOpening } from "@/lib/register/queries";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: caseMessages[await requestLocale()].title };
}

export default async function CasesPage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireOffice("secretariat", "auditor"), requestLocale(), searchParams]);
  const filter = caseFilter.parse(query);
  const [{ rows, total, pageSize }, caseload, openedAt] = await Promise.all([workQueueList(caller, filter), caseloadView(caller), registerOpening()]);
  const t = caseMessages[locale];
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      {!openedAt && <RegisterNotice locale={locale} />}
      {caseload && <CaseloadTiles locale={locale} caseload={caseload} />}
      <CaseFilters locale={locale} filter={filter} />
      <CaseQueue locale={locale} rows={rows} total={total} filtered={isFiltered(filter)} staffId={caller.actor.personId} />
      <Pagination page={filter.page} pageCount={Math.ceil(total / pageSize)} href={(page) => pageHref(filter, page)} texts={t.pages} />
    </>
  );
}
