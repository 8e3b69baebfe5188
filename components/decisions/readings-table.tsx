import { DataTable, type Column } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/badge";
import type { Edition } from "@/lib/bylaws/edition";
import type { Verdict } from "@/lib/decisions/types";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { choiceText } from "@/lib/i18n/messages/readings";

type Reading = Verdict["readings"][number];

/** How unclear sentences were read, and what would have come out by the other readings that can be held in good faith. */
export function ReadingsTable({ locale, verdict, edition }: { locale: Locale; verdict: Verdict; edition: Edition }) {
  const t = decisionMessages[locale].result;
  const columns: Column<Reading>[] = [
    { key: "id", header: t.readingColumn, primary: true, nowrap: true, cell: ({ id }) => <a href={`/rules#${id}`}>{t.reading(id)}</a> },
    { key: "choice", header: t.choice, cell: ({ id, choice }) => choiceText(id, choice)?.[locale] ?? choice },
    {
      key: "outcome",
      header: t.outcome,
      nowrap: true,
      cell: ({ id, choice, adopted, quorate }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          {t.under(adopted, quorate)}
          {edition.readings[id] === choice && <StatusBadge tone="info">{t.applied}</StatusBadge>}
        </span>
      ),
    },
  ];
  const rows = verdict.readings;
  return <DataTable caption={t.readings} columns={columns} rows={rows} rowKey={({ id, choice }) => `${id}-${choice}`} />;
}
