import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { OwnCase } from "./case-types";

/** A6: what the secretariat asks to be completed, and why, each with the way to it. */
export function ReturnNotice({ locale, application: { id, returns } }: { locale: Locale; application: Pick<OwnCase, "id" | "returns"> }) {
  const [last] = returns;
  if (!last) return null;
  return (
    <Notice tone="warning" title={applicationMessages[locale].section.returned(formatDate(last.at, locale))}>
      <dl className="mt-1 grid gap-3">
        {last.reasons.map(({ section, reason }) => (
          <div key={section} className="grid gap-0.5">
            <dt>
              <a href={`/application/${id}/${section === "recommendation" ? "recommender" : section}`} className="font-700">
                {sectionMessages[locale][section]}
              </a>
            </dt>
            <dd className="whitespace-pre-line">{reason}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
