import { LinkButton } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locale";
import { recordMessages } from "@/lib/i18n/messages/records";
import type { RecordQuery } from "./record-filters";

type RecordPagesProps = { locale: Locale; records: readonly { seq: number }[]; filter: RecordQuery; isFirst: boolean; isMore: boolean };

/** Further back by place, not by page number: records that come in meanwhile move nothing. */
export function RecordPages({ locale, records, filter, isFirst, isMore }: RecordPagesProps) {
  const t = recordMessages[locale];
  const [first] = records;
  const last = records.at(-1);
  if (!first || !last) return null;
  return (
    <nav aria-label={t.title} className="flex flex-wrap items-center justify-between gap-4 print:hidden">
      <p className="text-[0.875rem] text-solid-gray-700 tabular-nums">{t.count(first.seq, last.seq)}</p>
      <div className="flex gap-3">
        {!isFirst && (
          <LinkButton href={address(filter)} tone="secondary" size="small">
            {t.newest}
          </LinkButton>
        )}
        {isMore && (
          <LinkButton href={address(filter, last.seq)} tone="secondary" size="small" rel="next">
            {t.older}
          </LinkButton>
        )}
      </div>
    </nav>
  );
}

function address(filter: RecordQuery, before?: number): string {
  const given = Object.entries({ ...filter, before }).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `/records?${query}` : "/records";
}
