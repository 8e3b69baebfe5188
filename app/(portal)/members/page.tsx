import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleLink } from "@/components/bylaws/article-link";
import { MemberRosterTable } from "@/components/members/member-roster-table";
import { RosterEmpty } from "@/components/roster/roster-empty";
import { rosterHref } from "@/components/roster/roster-href";
import { RosterSearch } from "@/components/roster/roster-search";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { formatCount, formatDate } from "@/lib/i18n/format";
import { memberMessages } from "@/lib/i18n/messages/members";
import { rosterMessages } from "@/lib/i18n/messages/roster";
import { memberRosterList } from "@/lib/members/queries";
import { rosterFilter } from "@/lib/members/schema";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: memberMessages[await requestLocale()].title };
}

/** 4(1)3): the roster for members, with whom to contact in each team. */
export default async function MembersPage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireCaller(), requestLocale(), searchParams]);
  const filter = rosterFilter.parse(query);
  const roster = await memberRosterList(caller, filter);
  if (!roster) notFound();
  const t = memberMessages[locale];
  const words = rosterMessages[locale];
  const { rows, total, isMore, pageSize } = roster;
  const counted = formatCount(total, locale);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={<PrintButton>{t.print}</PrintButton>} />
      <RosterSearch path="/members" filter={filter} />
      <section aria-labelledby="roster-count" className="grid gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id="roster-count" className="text-std-18B-160 tabular-nums">
            {isMore ? words.countOver(counted) : words.count(counted)}
          </h2>
          <p className="flex flex-wrap gap-x-4 text-[0.875rem] text-solid-gray-700">
            <span>{words.asOf(formatDate(caller.at, locale))}</span>
            <ArticleLink article="4(1)3)" locale={locale} />
          </p>
        </div>
        <Panel flush className="print:break-inside-auto">
          {rows.length > 0 ? <MemberRosterTable locale={locale} rows={rows} /> : <RosterEmpty locale={locale} path="/members" q={filter.q} initial={filter.initial} />}
        </Panel>
        <Pagination page={filter.page} pageCount={Math.ceil(total / pageSize)} href={(other) => rosterHref("/members", filter, other)} texts={words} />
      </section>
    </>
  );
}
