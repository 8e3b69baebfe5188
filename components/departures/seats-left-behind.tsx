import { ArticleLink } from "@/components/bylaws/article-link";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import type { CivilDate } from "@/lib/kernel/civil-date";

type SeatLeftBehind = { readonly id: string; readonly seat: number | null; readonly person: { readonly name: string }; readonly team: string; readonly left: boolean; readonly effectiveOn: CivilDate };

/** 6(2), A36: seats whose team leaves or has left stay until the committee has resolved on them. */
export function SeatsLeftBehind({ locale, seats }: { locale: Locale; seats: readonly SeatLeftBehind[] }) {
  if (seats.length === 0) return null;
  const t = departureMessages[locale].seats;
  return (
    <Notice tone="warning" title={t.title}>
      <ul className="grid gap-1">
        {seats.map(({ id, seat, person, team, left, effectiveOn }) => (
          <li key={id}>{(left ? t.left : t.leaves)(seat ?? 0, person.name, team, formatDate(effectiveOn, locale))}</li>
        ))}
      </ul>
      <p className="mt-2">
        {t.text} <ArticleLink article="6(2)" locale={locale} />
      </p>
    </Notice>
  );
}
