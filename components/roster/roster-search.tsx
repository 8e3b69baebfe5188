"use client";

import { useMessages } from "@/components/locale-provider";
import { FilterBar } from "@/components/ui/filter-bar";
import { SearchBox } from "@/components/ui/filter-field";
import { rosterMessages } from "@/lib/i18n/messages/roster";
import type { RosterFilter } from "@/lib/members/types";
import { KanaIndex } from "./kana-index";

/** The two ways into a roster: a part of a name, or a row of the kana. Both stand in the address. */
export function RosterSearch({ path, filter: { q, initial } }: { path: string; filter: RosterFilter }) {
  const t = useMessages(rosterMessages);
  return (
    <div className="grid gap-5 print:hidden">
      <FilterBar label={t.searchLabel} submitLabel={t.submit} action={path} reset={q || initial ? { href: path, label: t.reset } : undefined}>
        <SearchBox key={q} label={t.search} placeholder={t.searchHint} defaultValue={q} />
      </FilterBar>
      <KanaIndex path={path} current={initial} searching={q !== ""} />
    </div>
  );
}
