import { FolderOpen } from "lucide-react";
import { StateBadge } from "@/components/applications/state-badge";
import { classNames } from "@/components/ui/class-names";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { formatCount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import type { QueueItem } from "./case-types";

type CaseQueueProps = { locale: Locale; rows: readonly QueueItem[]; total: number; filtered: boolean; staffId: string };

/** From so many days on, a wait is written in bold. */
const longDays = 14;

/** The cases to work on, dense; the secretariat's own turn is marked. */
export function CaseQueue({ locale, rows, total, filtered, staffId }: CaseQueueProps) {
  const t = caseMessages[locale];
  return (
    <Panel flush title={filtered ? t.listed.found : t.listed.open} aside={<p className="text-[0.875rem] text-solid-gray-700 tabular-nums">{t.count(formatCount(total, locale))}</p>}>
      <DataTable
        caption={t.title}
        captionHidden
        columns={columns(locale, staffId)}
        rows={rows}
        rowKey={({ id }) => id}
        rowTone={({ next }) => (next.holder === "secretariat" ? "marked" : undefined)}
        empty={<Nothing locale={locale} filtered={filtered} />}
      />
    </Panel>
  );
}

function columns(locale: Locale, staffId: string): Column<QueueItem>[] {
  const t = caseMessages[locale];
  return [
    {
      key: "team",
      header: t.columns.team,
      primary: true,
      cell: ({ id, number, shortName, organisationName }) => (
        <span className="grid gap-0.5">
          <a href={`/cases/${id}`}>{shortName || navigationMessages[locale].unnamed}</a>
          <span className="text-[0.8125rem] leading-150 font-400 text-solid-gray-700">
            <span className="mr-2 tabular-nums">{t.numbered(number)}</span>
            {organisationName}
          </span>
        </span>
      ),
    },
    { key: "state", header: t.columns.state, nowrap: true, cell: ({ state }) => <StateBadge state={state} locale={locale} /> },
    {
      key: "age",
      header: t.columns.age,
      align: "end",
      nowrap: true,
      cell: ({ ageDays, next }) => <span className={classNames("tabular-nums", ageDays >= longDays && next.holder !== "nobody" && "font-700")}>{t.days(ageDays)}</span>,
    },
    {
      key: "next",
      header: t.columns.next,
      cell: ({ next }) => (
        <span className="grid gap-0.5">
          {t.next[next.step]}
          {next.holder !== "nobody" && <span className="text-[0.8125rem] leading-150 text-solid-gray-700">{t.holders[next.holder]}</span>}
        </span>
      ),
    },
    {
      key: "handler",
      header: t.columns.handler,
      nowrap: true,
      cell: ({ handler }) => (handler ? <span className={handler.id === staffId ? "font-700" : undefined}>{handler.name}</span> : <span className="text-solid-gray-700">{t.noHandler}</span>),
    },
  ];
}

function Nothing({ locale, filtered }: { locale: Locale; filtered: boolean }) {
  const t = caseMessages[locale];
  const others = (
    <LinkButton href="/cases" tone="secondary" size="small">
      {t.filters.reset}
    </LinkButton>
  );
  return (
    <EmptyState icon={<FolderOpen aria-hidden />} title={filtered ? t.empty : t.emptyAll} actions={filtered ? others : undefined}>
      {filtered ? t.emptyText : t.emptyAllText}
    </EmptyState>
  );
}
