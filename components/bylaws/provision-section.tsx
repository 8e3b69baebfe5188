import { articleAnchor, readingHref } from "@/lib/bylaws/article-href";
import type { ProvisionNumber } from "@/lib/bylaws/articles";
import type { Edition } from "@/lib/bylaws/edition";
import { readingArticles, readingsOf } from "@/lib/bylaws/reading-articles";
import type { Locale } from "@/lib/i18n/locale";
import { provisionTexts } from "@/lib/i18n/messages/articles";
import { describeReading } from "@/lib/i18n/messages/readings";
import { rulesMessages } from "@/lib/i18n/messages/rules";
import { ReadingCard } from "./reading-card";

type ProvisionSectionProps = {
  provision: ProvisionNumber;
  /** The only provision of its article, whose heading says the same. */
  alone: boolean;
  edition: Edition;
  locale: Locale;
};

/** A provision as the software applies it: what follows from it, and how its unclear sentences are read. */
export function ProvisionSection({ provision, alone, edition, locale }: ProvisionSectionProps) {
  const { title, points } = provisionTexts[provision];
  const readings = readingsOf(provision);
  // A reading that touches several provisions is told at the first of them.
  const told = readings.filter((id) => readingArticles[id][0] === provision);
  const elsewhere = readings.filter((id) => readingArticles[id][0] !== provision);
  return (
    <section
      id={articleAnchor(provision)}
      className="grid gap-3 rounded-12 border border-line bg-white px-5 py-5 target:border-key-900 target:inset-ring target:inset-ring-key-900 sm:px-6 print:border-0 print:p-0"
    >
      {!alone && (
        <h3 className="flex flex-wrap items-baseline gap-x-3 text-std-18B-160">
          <a href={`#${articleAnchor(provision)}`} className="text-solid-gray-700 tabular-nums no-underline hover:underline">
            {provision}
          </a>
          {title[locale]}
        </h3>
      )}
      <ul className="grid list-disc gap-1.5 pl-5 leading-175 marker:text-solid-gray-536">
        {points(edition).map((point) => (
          <li key={point.ja}>{point[locale]}</li>
        ))}
      </ul>
      {told.length > 0 && (
        <div className="grid gap-2 pt-1">
          {told.map((id) => (
            <ReadingCard key={id} reading={describeReading(id, edition)} locale={locale} />
          ))}
        </div>
      )}
      {elsewhere.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-[0.875rem] text-solid-gray-700">
          {rulesMessages[locale].alsoReadings}
          {elsewhere.map((id) => (
            <a key={id} href={readingHref(id).slice("/rules".length)}>
              {id}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}
