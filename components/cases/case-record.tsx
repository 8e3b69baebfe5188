import { ArticleLink } from "@/components/bylaws/article-link";
import { DataTable, type Column } from "@/components/ui/data-table";
import { DateTime } from "@/components/ui/date-time";
import { Panel } from "@/components/ui/panel";
import { describeEvent } from "@/lib/i18n/describe-event";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseMessages } from "@/lib/i18n/messages/cases";
import type { CaseFile, CaseRecordEntry } from "./case-types";

type Names = CaseFile["names"];

/** Everything that happened in the case, in order: who, when, what, on which article. Meant to be printed as well. */
export function CaseRecord({ locale, file: { timeline, names } }: { locale: Locale; file: Pick<CaseFile, "timeline" | "names"> }) {
  const t = caseMessages[locale].record;
  return (
    <Panel flush title={t.title} description={t.description} id="record" className="print:break-inside-auto">
      <DataTable caption={t.title} captionHidden columns={columns(locale, names)} rows={timeline} rowKey={({ seq }) => String(seq)} />
    </Panel>
  );
}

function columns(locale: Locale, names: Names): Column<CaseRecordEntry>[] {
  const t = caseMessages[locale].record.columns;
  return [
    {
      key: "when",
      header: t.when,
      nowrap: true,
      cell: ({ at }) => (
        <span className="tabular-nums">
          <DateTime iso={at.toISOString()}>{formatDateTime(at, locale)}</DateTime>
        </span>
      ),
    },
    { key: "what", header: t.what, primary: true, cell: (entry) => <span className="font-400">{describeEvent(entry, locale, names)}</span> },
    { key: "who", header: t.who, nowrap: true, cell: (entry) => <Actor locale={locale} entry={entry} names={names} /> },
    { key: "article", header: t.article, nowrap: true, cell: ({ article }) => article && <ArticleLink article={article} locale={locale} /> },
  ];
}

/** The person with the body for which they acted. */
function Actor({ locale, entry: { actor, by }, names }: { locale: Locale; entry: CaseRecordEntry; names: Names }) {
  const hand = by === "system" ? caseMessages[locale].record.system : caseMessages[locale].holders[by];
  const name = actor.startsWith("person:") ? names[actor.slice("person:".length)] : undefined;
  if (!name) return hand;
  return (
    <span className="grid">
      {name}
      <span className="text-[0.8125rem] text-solid-gray-700">{hand}</span>
    </span>
  );
}
