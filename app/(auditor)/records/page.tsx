import type { Metadata } from "next";
import { ChainCheck } from "@/components/records/chain-check";
import { RecordFilters } from "@/components/records/record-filters";
import { RecordPages } from "@/components/records/record-pages";
import { RecordTable } from "@/components/records/record-table";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { recordList, verifyChain } from "@/lib/audit/queries";
import { recordFilter } from "@/lib/audit/schema";
import { recordMessages } from "@/lib/i18n/messages/records";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: recordMessages[await requestLocale()].title };
}

export default async function RecordsPage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireOffice("secretariat", "auditor"), requestLocale(), searchParams]);
  const filter = recordFilter.parse(query);
  const wantsCheck = firstOf(query.check) === "1";
  const [{ records, names, isMore }, result] = await Promise.all([recordList(caller, filter), wantsCheck ? verifyChain(caller) : undefined]);
  const t = recordMessages[locale];
  const { before, ...kept } = filter;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <RecordFilters locale={locale} filter={kept} />
      <Panel flush>
        <RecordTable locale={locale} records={records} names={names} />
      </Panel>
      <RecordPages locale={locale} records={records} filter={kept} isFirst={before === null} isMore={isMore} />
      <ChainCheck locale={locale} result={result} />
    </>
  );
}
