import { ArticleLink } from "@/components/bylaws/article-link";
import type { Edition } from "@/lib/bylaws/edition";
import type { Locale } from "@/lib/i18n/locale";
import { provisionTexts } from "@/lib/i18n/messages/articles";
import { homeMessages } from "@/lib/i18n/messages/home";

/** 4(1)2), 4(1)3): what a general member may do and owes. */
export function RightsAndDuties({ locale, edition }: { locale: Locale; edition: Edition }) {
  const t = homeMessages[locale];
  const columns = [
    { title: t.rightsTitle, article: "4(1)2)" },
    { title: t.dutiesTitle, article: "4(1)3)" },
  ] as const;
  return (
    <section className="grid gap-6 md:grid-cols-2">
      {columns.map(({ title, article }) => (
        <div key={article} className="grid content-start gap-3 rounded-12 border border-line bg-canvas p-6 sm:p-8">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 className="text-std-20B-150">{title}</h2>
            <ArticleLink article={article} locale={locale} />
          </div>
          <ul className="grid list-disc gap-2 pl-5 marker:text-solid-gray-536">
            {provisionTexts[article].points(edition).map((point) => (
              <li key={point.ja} className="leading-170">
                {point[locale]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
