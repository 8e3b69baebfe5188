import type { Metadata } from "next";
import { AssembliesPanel } from "@/components/committee/assemblies-panel";
import { BoardAlerts } from "@/components/committee/board-alerts";
import { BoardFigures } from "@/components/committee/board-figures";
import { CohortPanel } from "@/components/committee/cohort-panel";
import { LinkButton } from "@/components/ui/button";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterDate } from "@/components/ui/filter-field";
import { PageHeader } from "@/components/ui/page-header";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { seatTermList } from "@/lib/committee/queries";
import { boardInstant, cohortSeats, seatBoard } from "@/lib/committee/rules/seat-board";
import { boardQuery } from "@/lib/committee/schema";
import { formatDate } from "@/lib/i18n/format";
import { seatMessages } from "@/lib/i18n/messages/seats";
import { holds } from "@/lib/kernel/caller";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: seatMessages[await requestLocale()].title };
}

export default async function SeatsPage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireOffice("committee", "secretariat", "auditor"), requestLocale(), searchParams]);
  const { terms, assemblies } = await seatTermList(caller);
  const t = seatMessages[locale];
  const edition = editionAt(caller.at);
  const { on } = boardQuery.parse({ on: firstOf(query.on) });
  const board = seatBoard(terms, assemblies, boardInstant(on, caller.at, edition), edition);
  const actions = (
    <>
      {holds(caller.actor, "secretariat") && (
        <LinkButton href="/offices/assemblies" tone="secondary">
          {t.record}
        </LinkButton>
      )}
      <LinkButton href="/seats/plan">{t.plan}</LinkButton>
    </>
  );
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} status={<span className="text-solid-gray-700">{t.asOf(formatDate(board.day, locale))}</span>} actions={actions} />
      <FilterBar label={t.on} submitLabel={t.show} reset={on ? { href: "/seats", label: t.today } : undefined}>
        <FilterDate name="on" label={t.on} defaultValue={board.day} />
      </FilterBar>
      <BoardAlerts locale={locale} board={board} counted={assemblies.length > 0} />
      <BoardFigures locale={locale} board={board} />
      <CohortPanel locale={locale} cohort={1} seats={cohortSeats(board, 1)} />
      <CohortPanel locale={locale} cohort={2} seats={cohortSeats(board, 2)} />
      <AssembliesPanel locale={locale} assemblies={assemblies} />
    </>
  );
}
