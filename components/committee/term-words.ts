import type { CountedTerm, HeldTerm } from "@/lib/committee/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { seatMessages } from "@/lib/i18n/messages/seats";

/** Until which regular assembly a term lasts: by its day where that is known, else by the year in which it is expected. */
export function untilWords({ finding, expectedYear }: Pick<HeldTerm, "finding" | "expectedYear">, locale: Locale): string {
  const { until: t } = seatMessages[locale];
  const { endsAtAssembly } = finding.facts;
  return endsAtAssembly ? t.on(formatDate(endsAtAssembly, locale)) : t.year(expectedYear);
}

/** The same by the rule itself: after how many regular assemblies, counted from which day. */
export function ruleWords({ end }: Pick<CountedTerm, "end">, locale: Locale): string {
  return seatMessages[locale].until.left(end.ordinal, formatDate(end.after, locale));
}

/** A term is stored with the first instant out of office; people speak of its last day. */
export function lastInstant(endsAt: Date): Date {
  return new Date(endsAt.getTime() - 1);
}
