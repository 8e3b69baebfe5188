import { Badge, StatusBadge, type Tone } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { formatDateTime } from "@/lib/i18n/format";
import type { VoteChoice } from "@/lib/decisions/types";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import type { ElectorItem } from "./decision-types";

const tones: Record<VoteChoice, Tone> = { yes: "success", no: "danger", abstain: "neutral" };

/** Every vote by name, once the decision is closed. */
export function RollCall({ locale, electors }: { locale: Locale; electors: readonly ElectorItem[] }) {
  const t = decisionMessages[locale];
  const columns: Column<ElectorItem>[] = [
    { key: "name", header: t.committee.name, primary: true, cell: ({ name }) => name },
    { key: "team", header: t.committee.team, cell: ({ team }) => team ?? t.committee.expert },
    {
      key: "attendance",
      header: t.committee.attendance,
      cell: ({ recused, attended }) => (recused ? <Badge tone="warning">{t.committee.recused}</Badge> : attended ? t.committee.attended : t.committee.absentFinally),
    },
    {
      key: "vote",
      header: t.committee.vote,
      cell: ({ recused, choice, castAt }) =>
        recused || !choice ? (
          <span className="text-solid-gray-700">{recused ? "―" : t.noBallot}</span>
        ) : (
          <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusBadge tone={tones[choice]}>{t.choices[choice]}</StatusBadge>
            {castAt && <span className="text-[0.8125rem] text-solid-gray-700">{formatDateTime(castAt, locale)}</span>}
          </span>
        ),
    },
  ];
  return <DataTable caption={t.result.rollCall} columns={columns} rows={electors} rowKey={({ personId }) => personId} />;
}
