import type { Edition } from "@/lib/bylaws/edition";
import type { Locale } from "@/lib/i18n/locale";
import { homeMessages } from "@/lib/i18n/messages/home";
import { HomeSection } from "./home-section";

/** What an applicant should have at hand, and how long each part takes. */
export function Preparation({ locale, edition }: { locale: Locale; edition: Edition }) {
  const t = homeMessages[locale];
  const times = [
    [t.time.form, t.time.formText],
    [t.time.letter, t.time.letterText],
    [t.time.vote, t.time.voteText(edition.committee.electronicSessionDays)],
  ] as const;
  return (
    <>
      <HomeSection title={t.prepareTitle}>
        <ul className="grid list-disc gap-x-8 gap-y-2 pl-5 marker:text-solid-gray-536 sm:grid-cols-2">
          {Object.values(t.prepare).map((item) => (
            <li key={item} className="leading-170">
              {item}
            </li>
          ))}
        </ul>
      </HomeSection>
      <HomeSection title={t.timeTitle}>
        <dl className="grid gap-6 sm:grid-cols-3">
          {times.map(([term, detail]) => (
            <div key={term} className="grid content-start gap-1">
              <dt className="font-700">{term}</dt>
              <dd className="text-[0.9375rem] leading-175 text-solid-gray-800">{detail}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-[0.875rem] leading-170 text-solid-gray-700">{t.timeNote}</p>
      </HomeSection>
    </>
  );
}
