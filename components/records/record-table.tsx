import { ScrollText } from "lucide-react";
import { DataTable, type Column } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { articleHref } from "@/lib/bylaws/article-href";
import { describeEvent } from "@/lib/i18n/describe-event";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { recordMessages } from "@/lib/i18n/messages/records";
import type { JsonValue } from "@/lib/kernel/domain-event";

export type RecordItem = {
  readonly seq: number;
  readonly at: Date;
  /** person:<id> | system:<job> | anonymous */
  readonly actor: string;
  readonly type: string;
  /** Whose account it is about, where it is about one. */
  readonly accountId: string | null;
  readonly caseId: string | null;
  readonly caseNumber: number | null;
  readonly article: string | null;
  readonly data: Readonly<Record<string, JsonValue>>;
};

type RecordTableProps = { locale: Locale; records: readonly RecordItem[]; names: Readonly<Record<string, string>> };

/** Records in words, each with its kind as a filter. */
export function RecordTable({ locale, records, names }: RecordTableProps) {
  const t = recordMessages[locale];
  const columns: Column<RecordItem>[] = [
    { key: "seq", header: t.columns.seq, align: "end", nowrap: true, wideOnly: true, cell: ({ seq }) => <span className="text-solid-gray-700">{seq}</span> },
    { key: "at", header: t.columns.at, nowrap: true, cell: ({ at }) => <DateTime iso={at.toISOString()}>{formatDateTime(at, locale)}</DateTime> },
    { key: "event", header: t.columns.event, primary: true, cell: (record) => <Event locale={locale} record={record} names={names} /> },
    { key: "actor", header: t.columns.actor, cell: (record) => actorText(record, names, locale) },
    {
      key: "case",
      header: t.columns.case,
      nowrap: true,
      cell: ({ caseId, caseNumber }) => caseNumber && <a href={`/cases/${caseId}`}>{t.caseNumbered(caseNumber)}</a>,
    },
    { key: "article", header: t.columns.article, nowrap: true, cell: ({ article }) => article && <a href={articleHref(article)}>{article}</a> },
  ];
  return (
    <DataTable
      caption={t.title}
      captionHidden
      columns={columns}
      rows={records}
      rowKey={({ seq }) => String(seq)}
      empty={
        <EmptyState icon={<ScrollText aria-hidden />} title={t.empty}>
          {t.emptyText}
        </EmptyState>
      }
    />
  );
}

function Event({ locale, record, names }: { locale: Locale; record: RecordItem; names: RecordTableProps["names"] }) {
  return (
    <span className="grid gap-0.5">
      {describeEvent(record, locale, names)}
      <a href={`/records?type=${record.type}`} className="justify-self-start font-mono text-[0.8125rem] font-400 text-solid-gray-700">
        {record.type}
      </a>
    </span>
  );
}

function actorText({ actor, accountId }: RecordItem, names: RecordTableProps["names"], locale: Locale): string {
  const t = recordMessages[locale];
  const account = accountId && names[accountId];
  if (actor === "anonymous") return account ? t.signedOut(account) : t.anonymous;
  if (!actor.startsWith("person:")) return t.system;
  return names[actor.slice("person:".length)] ?? t.unknown;
}
