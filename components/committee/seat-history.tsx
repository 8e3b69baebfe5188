import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Timeline } from "@/components/ui/timeline";
import { heldAt } from "@/lib/committee/rules/counted-terms";
import type { CountedTerm } from "@/lib/committee/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { seatMessages } from "@/lib/i18n/messages/seats";
import { lastInstant, ruleWords } from "./term-words";

/** Who held a seat, the latest first. */
export function SeatHistory({ locale, seat, terms, now }: { locale: Locale; seat: number; terms: readonly CountedTerm[]; now: Date }) {
  const t = seatMessages[locale];
  if (terms.length === 0) return <EmptyState title={t.never} />;
  const entries = terms.toReversed().map((term) => ({
    id: term.id,
    when: t.term(formatDate(term.startsAt, locale), term.endsAt ? formatDate(lastInstant(term.endsAt), locale) : ""),
    title: term.name,
    by: `${term.team ?? t.expert}${locale === "ja" ? "・" : ", "}${t.cohort(term.cohort)}`,
    detail: (
      <>
        {t.origins[term.origin]}
        {locale === "ja" ? "。" : ". "}
        {term.source}
        <br />
        {ruleWords(term, locale)}
      </>
    ),
    tone: heldAt(term, now) ? ("info" as const) : undefined,
  }));
  return (
    <Panel>
      <Timeline label={t.historyOf(seat)} entries={entries} />
    </Panel>
  );
}
