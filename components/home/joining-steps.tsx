import { ArticleLink } from "@/components/bylaws/article-link";
import type { Edition } from "@/lib/bylaws/edition";
import { describeThreshold } from "@/lib/i18n/describe-threshold";
import type { Locale } from "@/lib/i18n/locale";
import { homeMessages } from "@/lib/i18n/messages/home";
import { HomeSection } from "./home-section";

/** 4(1)4): the way from the first word to the roster, with who acts and on which article. */
export function JoiningSteps({ locale, edition }: { locale: Locale; edition: Edition }) {
  const t = homeMessages[locale];
  const { intent, guidance, documents, committee, roster } = t.steps;
  const quorum = describeThreshold(edition.committee.quorum)[locale];
  const assent = describeThreshold(edition.committee.ordinary)[locale];
  const steps = [
    { ...intent, articles: ["4(1)4)"] },
    { ...guidance, articles: ["6(5)"] },
    { ...documents, text: documents.text(edition.seniority.months), articles: ["4(1)4)"] },
    { ...committee, text: committee.text(quorum, assent), articles: ["6(2)"] },
    { ...roster, articles: ["4(1)2)", "8(4)"] },
  ];
  return (
    <HomeSection title={t.stepsTitle} lead={t.stepsLead}>
      <ol className="grid">
        {steps.map(({ title, who, text, articles }, place) => (
          <li
            key={title}
            className="relative grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-5 pb-8 not-last:before:absolute not-last:before:top-10 not-last:before:bottom-1 not-last:before:left-[1.125rem] not-last:before:w-px not-last:before:bg-solid-gray-300 last:pb-0"
          >
            <span aria-hidden className="grid size-9 place-items-center rounded-full border-2 border-key-900 bg-white font-700 text-key-900 tabular-nums">
              {place + 1}
            </span>
            <div className="grid gap-1 pt-0.5">
              <h3 className="text-std-18B-160">{title}</h3>
              <p className="flex flex-wrap gap-x-4 text-[0.8125rem] leading-170 text-solid-gray-700">
                <span>{who}</span>
                {articles.map((article) => (
                  <ArticleLink key={article} article={article} locale={locale} />
                ))}
              </p>
              <p className="mt-1 max-w-[44em] leading-175">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </HomeSection>
  );
}
