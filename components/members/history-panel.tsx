import { History } from "lucide-react";
import type { ReactNode } from "react";
import { DataTable, type Column } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatDate, formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { memberMessages } from "@/lib/i18n/messages/members";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import type { Change } from "@/lib/members/types";
import { changeLabel } from "./change-label";
import type { RevisionItem } from "./member-types";

type Row = Change & { readonly key: string; readonly at: Date; readonly byName: string };

/** Every change of a member's data: when, by whom, and the field before and after. */
export function HistoryPanel({ locale, history }: { locale: Locale; history: readonly RevisionItem[] }) {
  const t = memberMessages[locale].history;
  const rows = history.flatMap(({ id, at, byName, changes }) => changes.map((change) => ({ ...change, key: `${id}-${change.field}`, at, byName })));
  const columns: Column<Row>[] = [
    { key: "what", header: t.what, primary: true, cell: (row) => changeLabel(row, locale) },
    { key: "before", header: t.before, cell: (row) => <Value locale={locale} text={row.before} absent={isOfContact(row) ? t.started : t.blank} /> },
    { key: "after", header: t.after, cell: (row) => <Value locale={locale} text={row.after} absent={isOfContact(row) ? t.ended : t.blank} /> },
    { key: "when", header: t.when, nowrap: true, cell: ({ at }) => <DateTime iso={at.toISOString()}>{formatDateTime(at, locale)}</DateTime> },
    { key: "who", header: t.who, cell: ({ byName }) => byName },
  ];
  return (
    <Panel title={t.title} flush>
      <DataTable
        caption={t.title}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        empty={
          <EmptyState icon={<History aria-hidden />} title={t.emptyTitle}>
            {t.empty}
          </EmptyState>
        }
      />
    </Panel>
  );
}

const isOfContact = ({ field }: Row) => field.startsWith("contact.");

const short = 80;

/** A long text opens on demand, so that the table can be taken in at a glance. */
function Value({ locale, text, absent }: { locale: Locale; text: string | null; absent: ReactNode }) {
  const t = memberMessages[locale].history;
  if (text === null) return <span className="text-solid-gray-700">{absent}</span>;
  if (text === "") return <span className="text-solid-gray-700">{t.blank}</span>;
  const day = parseCivilDate(text);
  if (day) return formatDate(day, locale);
  const characters = [...text];
  if (characters.length <= short) return <span className="break-words whitespace-pre-line">{text}</span>;
  return (
    <details>
      <summary className="cursor-pointer">{`${characters.slice(0, short).join("")}…`}</summary>
      <p className="mt-2 max-w-[30em] border-l-4 border-line pl-3 break-words whitespace-pre-line">{text}</p>
    </details>
  );
}
