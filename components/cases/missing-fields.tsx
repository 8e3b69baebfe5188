import type { Missing } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { applicationFieldMessages } from "@/lib/i18n/messages/application-fields";
import { caseCheckMessages } from "@/lib/i18n/messages/case-checks";
import { sectionMessages } from "@/lib/i18n/messages/sections";

/** What is missing, by section, each with the way to it. */
export function MissingFields({ locale, missing }: { locale: Locale; missing: readonly Missing[] }) {
  const t = caseCheckMessages[locale];
  const sections = [...new Set(missing.map(({ section }) => section))];
  if (sections.length === 0) return null;
  return (
    <ul className="grid gap-0.5">
      {sections.map((section) => (
        <li key={section} className="grid gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <a href={section === "recommendation" || section === "guidance" ? "#checks" : `#dossier-${section}`}>{sectionMessages[locale][section]}</a>
          <span>
            {missing
              .filter((one) => one.section === section)
              .map(({ field, problem }) => `${fieldLabel(section, field, locale)}${locale === "ja" ? "（" : " ("}${t[problem]}${locale === "ja" ? "）" : ")"}`)
              .join(locale === "ja" ? "、" : ", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function fieldLabel(section: Missing["section"], field: string, locale: Locale): string {
  const labels: Readonly<Record<string, string>> = applicationFieldMessages[locale][section];
  return labels[field] ?? field;
}
