import type { Metadata } from "next";
import { SearchX } from "lucide-react";
import { notFound, redirect } from "next/navigation";
import { RecommenderTable } from "@/components/applications/recommender-table";
import { ArticleLink } from "@/components/bylaws/article-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { SearchBox } from "@/components/ui/filter-field";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { applicationView } from "@/lib/applications/queries";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { formatCount } from "@/lib/i18n/format";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { rosterList } from "@/lib/members/queries";
import { rosterFilter } from "@/lib/members/schema";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { nameRecommenderAction } from "./actions";

const most = 20;

export async function generateMetadata(): Promise<Metadata> {
  return { title: applicationMessages[await requestLocale()].recommender.title };
}

export default async function RecommenderPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: PageQuery }) {
  const [caller, { id }, query, locale] = await Promise.all([requireCaller(), params, searchParams, requestLocale()]);
  const application = await applicationView(caller, id);
  if (!application) notFound();
  const path = `/application/${application.id}`;
  if (!application.may.nameRecommender) redirect(path);
  const { title, section, recommender: t } = applicationMessages[locale];
  const edition = editionAt(caller.at);
  const on = civilDateAt(caller.at, edition.timeZone);
  const { q } = rosterFilter.parse({ q: query.q });
  const found = q ? await rosterList({ q, initial: null, page: 1, on }) : undefined;
  return (
    <>
      <PageHeader
        trail={<Breadcrumbs label={section.trail} trail={[{ label: title, href: path }, { label: t.title }]} />}
        title={t.title}
        status={<ArticleLink article="4(1)4)" locale={locale} />}
        lead={t.lead}
      />
      <div className="grid gap-5">
        <FilterBar label={t.search} submitLabel={t.submit} action={`${path}/recommender`}>
          <SearchBox key={q} label={t.searchHint} defaultValue={q} />
        </FilterBar>
        <p className="text-[0.875rem] text-solid-gray-700">{found ? t.rule : `${t.start}${locale === "ja" ? "" : " "}${t.rule}`}</p>
      </div>
      {found && (
        <Panel flush title={t.found(formatCount(found.total, locale))} description={found.total > most ? t.tooMany : undefined}>
          {found.rows.length === 0 ? (
            <EmptyState icon={<SearchX aria-hidden />} title={t.emptyTitle}>
              {t.emptyText}
            </EmptyState>
          ) : (
            <RecommenderTable
              locale={locale}
              rows={found.rows.slice(0, most)}
              on={on}
              edition={edition}
              applicationId={application.id}
              current={application.recommendation}
              name={nameRecommenderAction}
            />
          )}
        </Panel>
      )}
    </>
  );
}
