import { SearchX } from "lucide-react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locale";
import { rosterMessages } from "@/lib/i18n/messages/roster";
import type { KanaRow } from "@/lib/members/rules/kana-row";

type RosterEmptyProps = {
  locale: Locale;
  /** Where the whole roster is. */
  path: string;
  q: string;
  initial: KanaRow | null;
};

/** Nobody found: why, and the way back to everybody. */
export function RosterEmpty({ locale, path, q, initial }: RosterEmptyProps) {
  const t = rosterMessages[locale];
  const filtered = q !== "" || initial !== null;
  const actions = filtered && (
    <LinkButton href={path} tone="secondary" size="small">
      {t.reset}
    </LinkButton>
  );
  return (
    <EmptyState icon={<SearchX aria-hidden />} title={t.emptyTitle} actions={actions}>
      {q ? t.emptySearch(q) : initial ? t.emptyRow(initial) : t.emptyAll}
    </EmptyState>
  );
}
