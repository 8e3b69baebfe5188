import { LinkButton } from "@/components/ui/button";
import type { Edition } from "@/lib/bylaws/edition";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { formatCount, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { homeMessages } from "@/lib/i18n/messages/home";

type HomeHeroProps = { locale: Locale; association: Edition["association"]; memberCount: number; on: CivilDate };

/** Whose page this is, what for, and the two things most visitors come to do. */
export function HomeHero({ locale, association, memberCount, on }: HomeHeroProps) {
  const t = homeMessages[locale];
  return (
    <header className="grid gap-8 border-b border-line pb-10 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end lg:gap-16 lg:pb-14">
      <div className="grid gap-6">
        <div className="grid gap-2">
          <p className="text-[0.9375rem] leading-160 text-solid-gray-700">{association.officialName[locale]}</p>
          <h1 className="text-[2.125rem] leading-130 font-700 tracking-[0.02em] sm:text-[2.75rem]">{association.shortName[locale]}</h1>
        </div>
        <div className="grid gap-1 border-l-4 border-key-900 pl-5">
          <h2 className="text-[0.875rem] leading-150 font-700 text-key-1000">{t.mission}</h2>
          <p className="max-w-[34em] text-[1.125rem] leading-175">{association.mission[locale]}</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/apply" size="large">
            {t.apply}
          </LinkButton>
          <LinkButton href="/roster" size="large" tone="secondary">
            {t.roster}
          </LinkButton>
        </div>
      </div>
      <p className="grid gap-0.5 lg:justify-items-end lg:pb-1 lg:text-right">
        <span className="text-[0.9375rem] text-solid-gray-700">{t.members}</span>
        <span className="text-[3.5rem] leading-120 font-700 tracking-[-0.01em] tabular-nums">
          {formatCount(memberCount, locale)}
          <span className="ml-2 text-[1rem] font-400 tracking-normal">{t.teams}</span>
        </span>
        <span className="text-[0.875rem] text-solid-gray-700">{t.asOf(formatDate(on, locale))}</span>
      </p>
    </header>
  );
}
