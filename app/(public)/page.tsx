import type { Metadata } from "next";
import { HomeHero } from "@/components/home/home-hero";
import { JoiningSteps } from "@/components/home/joining-steps";
import { LatestMembers } from "@/components/home/latest-members";
import { Preparation } from "@/components/home/preparation";
import { Qualification } from "@/components/home/qualification";
import { RightsAndDuties } from "@/components/home/rights-and-duties";
import { LinkButton } from "@/components/ui/button";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { homeMessages } from "@/lib/i18n/messages/home";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { rosterSummary } from "@/lib/members/queries";
import { currentCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";

export async function generateMetadata(): Promise<Metadata> {
  const [{ at }, locale] = await Promise.all([currentCaller(), requestLocale()]);
  const { officialName, shortName } = editionAt(at).association;
  return { title: shortName[locale], description: homeMessages[locale].description(officialName[locale]) };
}

export default async function HomePage() {
  const [{ at }, locale] = await Promise.all([currentCaller(), requestLocale()]);
  const t = homeMessages[locale];
  const edition = editionAt(at);
  const on = civilDateAt(at, edition.timeZone);
  const { memberCount, latest } = await rosterSummary(on, 5);
  return (
    <>
      <HomeHero locale={locale} association={edition.association} memberCount={memberCount} on={on} />
      <Qualification locale={locale} />
      <JoiningSteps locale={locale} edition={edition} />
      <Preparation locale={locale} edition={edition} />
      <RightsAndDuties locale={locale} edition={edition} />
      <LatestMembers locale={locale} members={latest} />
      <section className="grid gap-4 rounded-12 bg-key-50 p-6 sm:p-10">
        <h2 className="text-[1.5rem] leading-140 font-700">{t.closingTitle}</h2>
        <p className="max-w-[40em] leading-175">{t.closing}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/apply">{t.apply}</LinkButton>
          <LinkButton href="/rules" tone="quiet">
            {t.rules}
          </LinkButton>
        </div>
      </section>
    </>
  );
}
