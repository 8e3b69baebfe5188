import type { Metadata } from "next";
import { ArticleLink } from "@/components/bylaws/article-link";
import { RosterEmpty } from "@/components/roster/roster-empty";
import { rosterHref } from "@/components/roster/roster-href";
import { RosterSearch } from "@/components/roster/roster-search";
import { RosterTable } from "@/components/roster/roster-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { formatCount, formatDate } from "@/lib/i18n/format";
import { rosterMessages } from "@/lib/i18n/messages/roster";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { rosterList } from "@/lib/members/queries";
import { rosterFilter } from "@/lib/members/schema";
import { currentCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  const [{ at }, locale] = await Promise.all([currentCaller(), requestLocale()]);
  const t = rosterMessages[locale];
  return { title: t.title, description: t.description(editionAt(at).association.officialName[locale]) };
}

/** 8(4), A40: the public list of the general members. */
export default async function RosterPage({ searchParams }: { searchParams: PageQuery }) {
  const [{ at }, locale, query] = await Promise.all([currentCaller(), requestLocale(), searchParams]);
  const t = rosterMessages[locale];
  const filter = rosterFilter.parse(query);
  const on = civilDateAt(at, editionAt(at).timeZone);
  const { rows, total, isMore, pageSize } = await rosterList({ ...filter, on });
  const { q, initial, page } = filter;
  const counted = formatCount(total, locale);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <RosterSearch path="/roster" filter={filter} />
      <section aria-labelledby="roster-count" className="grid gap-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id="roster-count" className="text-std-18B-160 tabular-nums">
            {isMore ? t.countOver(counted) : t.count(counted)}
          </h2>
          <p className="flex flex-wrap gap-x-4 text-[0.875rem] text-solid-gray-700">
            <span>{t.asOf(formatDate(on, locale))}</span>
            <ArticleLink article="8(4)" locale={locale} />
          </p>
        </div>
        <Panel flush>
          {rows.length > 0 ? <RosterTable rows={rows.map((row) => ({ ...row, joinedOn: formatDate(row.joinedOn, locale) }))} /> : <RosterEmpty locale={locale} path="/roster" q={q} initial={initial} />}
        </Panel>
        <Pagination
          page={page}
          pageCount={Math.ceil(total / pageSize)}
          href={(other) => rosterHref("/roster", filter, other)}
          texts={t}
        />
        <p className="text-[0.8125rem] leading-170 text-solid-gray-700">{t.founderNote}</p>
      </section>
    </>
  );
}
