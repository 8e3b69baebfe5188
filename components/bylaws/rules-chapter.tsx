import type { ProvisionNumber, ChapterNumber } from "@/lib/bylaws/articles";
import type { Edition } from "@/lib/bylaws/edition";
import type { Locale } from "@/lib/i18n/locale";
import { chapterTitles } from "@/lib/i18n/messages/articles";
import { rulesMessages } from "@/lib/i18n/messages/rules";
import { ProvisionSection } from "./provision-section";
import { chapterAnchor } from "./rules-contents";

type RulesChapterProps = { number: ChapterNumber; provisions: readonly ProvisionNumber[]; edition: Edition; locale: Locale };

/** One article of the rules with its provisions. */
export function RulesChapter({ number, provisions, edition, locale }: RulesChapterProps) {
  return (
    <section id={chapterAnchor(number)} aria-labelledby={`${chapterAnchor(number)}-title`} className="grid gap-5">
      <h2 id={`${chapterAnchor(number)}-title`} className="flex flex-wrap items-baseline gap-x-3 border-b-2 border-solid-gray-900 pb-2 text-[1.375rem] leading-150 font-700">
        <span className="text-[1rem] text-solid-gray-700">{rulesMessages[locale].chapter(number)}</span>
        {chapterTitles[number][locale]}
      </h2>
      {provisions.map((provision) => (
        <ProvisionSection key={provision} provision={provision} alone={provisions.length === 1} edition={edition} locale={locale} />
      ))}
    </section>
  );
}
