import { ChevronRight } from "lucide-react";
import { articleAnchor } from "@/lib/bylaws/article-href";
import { chapters } from "@/lib/bylaws/articles";
import type { Locale } from "@/lib/i18n/locale";
import { chapterTitles, provisionTexts } from "@/lib/i18n/messages/articles";
import { rulesMessages } from "@/lib/i18n/messages/rules";

/** The table of contents: beside the text on wide screens, folded above it on small ones. */
export function RulesContents({ locale }: { locale: Locale }) {
  const t = rulesMessages[locale];
  return (
    <>
      <details className="group rounded-12 border border-line bg-white px-5 py-3 lg:hidden print:hidden">
        <summary className="flex min-h-8 cursor-pointer items-center gap-2 font-700">
          <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
          {t.contents}
        </summary>
        <nav aria-label={t.contents} className="pt-2 pb-1">
          <ContentsList locale={locale} />
        </nav>
      </details>
      <nav
        id="contents"
        aria-label={t.contents}
        className="sticky top-20 hidden max-h-[calc(100dvh-6rem)] self-start overflow-y-auto border-l border-line pl-4 lg:block print:hidden"
      >
        <p className="pb-2 text-[0.875rem] font-700">{t.contents}</p>
        <ContentsList locale={locale} />
      </nav>
    </>
  );
}

function ContentsList({ locale }: { locale: Locale }) {
  const t = rulesMessages[locale];
  return (
    <ol className="grid gap-3 text-[0.875rem] leading-160">
      {chapters.map(({ number, provisions }) => (
        <li key={number} className="grid gap-1">
          <a href={`#${chapterAnchor(number)}`} className="py-0.5 font-700 text-solid-gray-900 no-underline hover:underline">
            {t.chapter(number)} {chapterTitles[number][locale]}
          </a>
          {provisions.length > 1 && (
            <ol className="grid">
              {provisions.map((provision) => (
                <li key={provision}>
                  <a href={`#${articleAnchor(provision)}`} className="flex gap-2 py-0.5 text-solid-gray-800 no-underline hover:underline">
                    <span className="w-[3.75rem] shrink-0 tabular-nums">{provision}</span>
                    <span>{provisionTexts[provision].title[locale]}</span>
                  </a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
      {(["settings", "glossary"] as const).map((part) => (
        <li key={part}>
          <a href={`#${part}`} className="py-0.5 font-700 text-solid-gray-900 no-underline hover:underline">
            {t[part]}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** A chapter's own anchor, which must differ from that of a provision of the same number (`4`). */
export function chapterAnchor(number: string): string {
  return `chapter-${articleAnchor(number)}`;
}
