import { LinkButton } from "@/components/ui/button";
import { DataTable, type Column } from "@/components/ui/data-table";
import { formatDate, formatRelative } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import type { WaitingItem } from "./recommendation-types";
import { AskingTeam } from "./recommendation-table";

type WaitingTableProps = {
  locale: Locale;
  rows: readonly WaitingItem[];
  now: Date;
  /** Whether the reader has several teams, so that it matters which one is asked. */
  severalTeams: boolean;
};

/** The requests that wait, how long already, and what can be done about each today (R4.18). */
export function WaitingTable({ locale, rows, now, severalTeams }: WaitingTableProps) {
  const t = recommendationMessages[locale];
  const columns: (Column<WaitingItem> | false)[] = [
    { key: "team", header: t.columns.team, primary: true, cell: ({ id, application }) => <AskingTeam locale={locale} id={id} application={application} /> },
    severalTeams && { key: "by", header: t.columns.by, cell: ({ member }) => member.shortName },
    {
      key: "asked",
      header: t.columns.asked,
      nowrap: true,
      cell: ({ requestedAt }) => (
        <span className="grid gap-0.5">
          {formatDate(requestedAt, locale)}
          <span className="text-[0.8125rem] text-solid-gray-700">{t.since(formatRelative(requestedAt, now, locale))}</span>
        </span>
      ),
    },
    {
      key: "todo",
      header: t.columns.todo,
      cell: (row) => (
        <span className="grid justify-items-start gap-1.5">
          <Obstacle locale={locale} row={row} />
          <LinkButton
            href={`/recommendations/${row.id}`}
            size="small"
            tone={row.eligibility.eligible ? "primary" : "secondary"}
            aria-label={t.readOf(row.application.shortName || row.application.teamName || navigationMessages[locale].unnamed)}
          >
            {t.read}
          </LinkButton>
        </span>
      ),
    },
  ];
  return <DataTable caption={t.waitingTitle} captionHidden columns={columns.filter((column) => column !== false)} rows={rows} rowKey={({ id }) => id} />;
}

/** Why there can be no letter today. */
function Obstacle({ locale, row: { eligibility } }: { locale: Locale; row: WaitingItem }) {
  const t = recommendationMessages[locale];
  const { eligible, joinedOn, eligibleFrom } = eligibility;
  if (eligible) return null;
  return <span className="text-[0.875rem] leading-160">{joinedOn && eligibleFrom ? t.fromThen(formatDate(eligibleFrom, locale)) : t.cannot}</span>;
}
