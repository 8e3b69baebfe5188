import { DateTime } from "@/components/ui/date-time";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { homeMessages } from "@/lib/i18n/messages/home";
import { HomeSection } from "./home-section";

export type LatestMember = { membershipId: string; shortName: string; organisationName: string; joinedOn: CivilDate };

/** Who joined last. */
export function LatestMembers({ locale, members }: { locale: Locale; members: readonly LatestMember[] }) {
  const t = homeMessages[locale];
  if (members.length === 0) return null;
  return (
    <HomeSection title={t.latestTitle} aside={<p><a href="/roster">{t.latestAll}</a></p>}>
      <ul className="grid border-t border-line">
        {members.map(({ membershipId, shortName, organisationName, joinedOn }) => (
          <li key={membershipId} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto] sm:items-baseline">
            <span className="font-700">{shortName}</span>
            <span className="text-[0.9375rem] text-solid-gray-800">{organisationName}</span>
            <span className="text-[0.875rem] text-solid-gray-700 tabular-nums">
              <DateTime iso={joinedOn}>{t.joined(formatDate(joinedOn, locale))}</DateTime>
            </span>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
