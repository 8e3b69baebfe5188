import { FilterBar } from "@/components/ui/filter-bar";
import { SearchBox } from "@/components/ui/filter-field";
import type { Locale } from "@/lib/i18n/locale";
import { rosterMessages } from "@/lib/i18n/messages/roster";
import type { RosterFilter } from "@/lib/members/types";
import { KanaIndex } from "./kana-index";

/** The two ways into a roster: a part of a name, or a row of the kana. Both stand in the address. */
export function RosterSearch({ locale, path, filter: { q, initial } }: { locale: Locale; path: string; filter: RosterFilter }) {
  const t = rosterMessages[locale];
  return (
    <div className="grid gap-5 print:hidden">
      <FilterBar label={t.searchLabel} submitLabel={t.submit} action={path} reset={q || initial ? { href: path, label: t.reset } : undefined}>
        <SearchBox key={q} label={t.search} placeholder={t.searchHint} defaultValue={q} />
      </FilterBar>
      <KanaIndex locale={locale} path={path} current={initial} searching={q !== ""} />
    </div>
  );
}

/** Another page of what is shown. */
export function rosterHref(path: string, { q, initial }: RosterFilter, page: number): string {
  return `${path}?${new URLSearchParams({ ...(q && { q }), ...(initial && { initial }), page: String(page) })}`;
}
