import { Users } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { registerMessages } from "@/lib/i18n/messages/register";
import type { CivilDate } from "@/lib/kernel/civil-date";

export type CarriedOver = {
  readonly id: string;
  readonly memberId: string;
  readonly shortName: string;
  readonly teamName: string;
  readonly organisationName: string;
  readonly founder: boolean;
  readonly joinedOn: CivilDate;
  readonly source: string;
};

/** 4(1)1): who was a member before this register began, by the day of joining, with where that is written down. */
export function CarriedOverTable({ locale, rows, total }: { locale: Locale; rows: readonly CarriedOver[]; total: number }) {
  const t = registerMessages[locale];
  const count = (number: number) => formatCount(number, locale);
  return (
    <Panel
      flush
      title={t.list}
      aside={<p className="text-[0.875rem] text-solid-gray-700 tabular-nums">{t.count(count(total))}</p>}
      description={total > rows.length ? t.more(count(rows.length)) : undefined}
    >
      <DataTable
        caption={t.list}
        captionHidden
        columns={columns(locale)}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState icon={<Users aria-hidden />} title={t.empty}>
            {t.emptyText}
          </EmptyState>
        }
      />
    </Panel>
  );
}

function columns(locale: Locale): Column<CarriedOver>[] {
  const t = registerMessages[locale];
  return [
    {
      key: "team",
      header: t.columns.team,
      primary: true,
      cell: ({ memberId, shortName, teamName, founder }) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <a href={`/members/${memberId}`}>{shortName}</a>
          {teamName !== shortName && <span className="text-[0.875rem] font-400 text-solid-gray-700">{teamName}</span>}
          {founder && <Badge>{t.founder}</Badge>}
        </span>
      ),
    },
    { key: "organisation", header: t.columns.organisation, cell: ({ organisationName }) => organisationName },
    { key: "joinedOn", header: t.columns.joinedOn, nowrap: true, cell: ({ joinedOn }) => <span className="tabular-nums">{formatDate(joinedOn, locale)}</span> },
    { key: "source", header: t.columns.source, cell: ({ source }) => <span className="text-[0.875rem] leading-160">{source}</span> },
  ];
}
