import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect, SearchBox } from "@/components/ui/filter-field";
import { applicationStates } from "@/lib/applications/types";
import type { CaseFilter } from "@/lib/cases/types";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { caseMessages } from "@/lib/i18n/messages/cases";

const ages = [7, 14, 30, 90];
const holders = ["secretariat", "applicant", "recommender", "committee"] as const;

/** What the queue shows. The first choice of each is the usual one and stays out of the address. */
export function CaseFilters({ locale, filter }: { locale: Locale; filter: CaseFilter }) {
  const { filters: t, holders: names } = caseMessages[locale];
  const states = applicationMessages[locale].states;
  const { q, state, owner, holder, age } = filter;
  return (
    <FilterBar
      key={JSON.stringify(filter)}
      label={t.label}
      submitLabel={t.submit}
      action="/cases"
      reset={isFiltered(filter) ? { href: "/cases", label: t.reset } : undefined}
    >
      <SearchBox label={t.q} defaultValue={q} />
      <FilterSelect
        name="state"
        label={t.state}
        defaultValue={state === "open" ? "" : state}
        options={[{ value: "", label: t.open }, ...applicationStates.map((value) => ({ value, label: states[value] })), { value: "all", label: t.all }]}
      />
      <FilterSelect
        name="holder"
        label={t.holder}
        defaultValue={holder === "anybody" ? "" : holder}
        options={[{ value: "", label: t.anybody }, ...holders.map((value) => ({ value, label: names[value] }))]}
      />
      <FilterSelect
        name="owner"
        label={t.owner}
        defaultValue={owner === "anybody" ? "" : owner}
        options={[{ value: "", label: t.anybody }, { value: "me", label: t.me }, { value: "nobody", label: t.nobody }]}
      />
      <FilterSelect
        name="age"
        label={t.age}
        defaultValue={age === 0 ? "" : String(age)}
        options={[{ value: "", label: t.anyAge }, ...[...new Set([...ages, ...(age > 0 ? [age] : [])])].sort((a, b) => a - b).map((days) => ({ value: String(days), label: t.atLeast(days) }))]}
      />
    </FilterBar>
  );
}

export function isFiltered({ q, state, owner, holder, age }: CaseFilter): boolean {
  return q !== "" || state !== "open" || owner !== "anybody" || holder !== "anybody" || age > 0;
}

/** The same selection on another page. */
export function pageHref({ q, state, owner, holder, age }: CaseFilter, page: number): string {
  const given: [string, string, string][] = [
    ["q", q, ""],
    ["state", state, "open"],
    ["holder", holder, "anybody"],
    ["owner", owner, "anybody"],
    ["age", String(age), "0"],
    ["page", String(page), "1"],
  ];
  const query = new URLSearchParams(given.filter(([, value, usual]) => value !== usual).map(([name, value]) => [name, value]));
  return query.size > 0 ? `/cases?${query}` : "/cases";
}
