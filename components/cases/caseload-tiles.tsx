import { StatTile, StatTiles } from "@/components/ui/stat-tile";
import { formatCount } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { navigationMessages } from "@/lib/i18n/messages/navigation";

type Caseload = {
  readonly held: Readonly<Record<"secretariat" | "applicant" | "recommender" | "committee", number>>;
  readonly oldest: { readonly id: string; readonly number: number; readonly shortName: string | null; readonly ageDays: number } | null;
};

/** In whose hands the open cases are, each number with the way to them. */
export function CaseloadTiles({ locale, caseload: { held, oldest } }: { locale: Locale; caseload: Caseload }) {
  const { tiles: t, numbered } = caseMessages[locale];
  return (
    <StatTiles>
      {(["secretariat", "applicant", "recommender", "committee"] as const).map((holder) => (
        <StatTile key={holder} label={t[holder]} value={formatCount(held[holder], locale)} unit={t.unit} href={`/cases?holder=${holder}`} />
      ))}
      <StatTile
        label={t.oldest}
        value={oldest ? formatCount(oldest.ageDays, locale) : t.nothing}
        unit={oldest && t.days}
        note={oldest && `${numbered(oldest.number)} ${oldest.shortName || navigationMessages[locale].unnamed}`}
        href={oldest ? `/cases/${oldest.id}` : undefined}
      />
    </StatTiles>
  );
}
