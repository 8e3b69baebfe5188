import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect, SearchBox } from "@/components/ui/filter-field";
import type { Locale } from "@/lib/i18n/locale";
import { mailMessages } from "@/lib/i18n/messages/mail";
import { mailStates, type MailState } from "@/lib/mail/types";

/** Search and state, held by the page's address. */
export function MailFilter({ locale, q, state }: { locale: Locale; q: string; state: MailState | undefined }) {
  const t = mailMessages[locale];
  const options = [{ value: "", label: t.anyState }, ...mailStates.map((value) => ({ value, label: t.states[value] }))];
  return (
    <FilterBar label={t.searchLabel} submitLabel={t.submit} action="/mail" reset={q || state ? { href: "/mail", label: t.reset } : undefined}>
      <SearchBox key={`q-${q}`} label={t.search} placeholder={t.searchHint} defaultValue={q} />
      <FilterSelect key={`state-${state ?? ""}`} name="state" label={t.state} options={options} defaultValue={state ?? ""} />
    </FilterBar>
  );
}
