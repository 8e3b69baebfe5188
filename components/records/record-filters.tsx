import { FilterBar } from "@/components/ui/filter-bar";
import { FilterDate, FilterNumber, FilterSelect, SearchBox } from "@/components/ui/filter-field";
import type { Locale } from "@/lib/i18n/locale";
import { recordMessages } from "@/lib/i18n/messages/records";

export type RecordQuery = { case: number | null; type: string | null; who: string; from: string | null; until: string | null };

/** The filters of the record; a single kind of event that was followed from a row stays selectable beside its noun. */
export function RecordFilters({ locale, filter }: { locale: Locale; filter: RecordQuery }) {
  const t = recordMessages[locale];
  const nouns = Object.entries(t.kinds).map(([value, label]) => ({ value, label }));
  const single = filter.type && !nouns.some(({ value }) => value === filter.type) ? [{ value: filter.type, label: filter.type }] : [];
  const filtered = filter.case !== null || filter.type !== null || filter.who !== "" || filter.from !== null || filter.until !== null;
  // The fields are drawn anew where the address changes: they hold what it says.
  return (
    <FilterBar key={JSON.stringify(filter)} label={t.search} submitLabel={t.submit} action="/records" reset={filtered ? { href: "/records", label: t.reset } : undefined}>
      <SearchBox name="who" label={t.who} placeholder={t.whoHint} defaultValue={filter.who} />
      <FilterSelect name="type" label={t.kind} defaultValue={filter.type ?? ""} options={[{ value: "", label: t.all }, ...nouns, ...single]} />
      <FilterNumber name="case" label={t.case} defaultValue={filter.case === null ? "" : String(filter.case)} />
      <FilterDate name="from" label={t.from} defaultValue={filter.from ?? ""} />
      <FilterDate name="until" label={t.until} defaultValue={filter.until ?? ""} />
    </FilterBar>
  );
}
