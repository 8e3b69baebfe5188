import { ArticleLink } from "@/components/bylaws/article-link";
import type { SectionName } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { glossary } from "@/lib/i18n/messages/glossary";

/** The words of the rules that a part of the form speaks of (R1.1). */
const terms: Partial<Record<SectionName, readonly (keyof typeof glossary)[]>> = {
  team: ["csirt", "incident"],
  contribution: ["generalMember"],
  poc: ["poc"],
  representative: ["generalAssembly"],
  purpose: ["incident"],
  selfAssessment: ["csirt", "steeringCommittee"],
  attestations: ["generalMember", "csirt"],
  duties: ["poc", "generalMember"],
};

export function SectionTerms({ section, locale }: { section: SectionName; locale: Locale }) {
  const entries = terms[section] ?? [];
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="terms" className="grid gap-3 px-3">
      <h2 id="terms" className="text-[0.875rem] font-700">
        {applicationMessages[locale].section.terms}
      </h2>
      <dl className="grid gap-4">
        {entries.map((name) => {
          const { term, meaning, article } = glossary[name];
          return (
            <div key={name} className="grid gap-0.5">
              <dt className="flex flex-wrap items-baseline gap-x-3 text-[0.875rem] font-700">
                {term[locale]}
                <span className="font-400">
                  <ArticleLink article={article} locale={locale} />
                </span>
              </dt>
              <dd className="text-[0.875rem] leading-170 text-solid-gray-700">{meaning[locale]}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
