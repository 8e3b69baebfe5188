import type { Edition } from "@/lib/bylaws/edition";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationHelpMessages } from "@/lib/i18n/messages/application-help";
import { provisionTexts } from "@/lib/i18n/messages/articles";

/** R3.1, R4.11: what an applicant agrees to, and under which edition of the rules. */
export function AgreedText({ section, locale, edition }: { section: "duties" | "mission"; locale: Locale; edition: Edition }) {
  const help = applicationHelpMessages[locale][section];
  return (
    <div className="grid gap-3">
      <div className="rounded-8 border-l-4 border-key-900 bg-canvas px-5 py-4">
        {section === "mission" ? (
          <p className="text-[1.0625rem] leading-180">{edition.association.mission[locale]}</p>
        ) : (
          <ul className="grid list-disc gap-2 pl-5 marker:text-solid-gray-536">
            {provisionTexts["4(1)3)"].points(edition).map((point) => (
              <li key={point.ja} className="leading-170">
                {point[locale]}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className="text-[0.875rem] leading-160 text-solid-gray-700">{help.edition(formatDate(edition.adoptedOn, locale))}</p>
    </div>
  );
}
