import { ChevronRight } from "lucide-react";
import { Panel } from "@/components/ui/panel";
import { sectionNames } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { OwnCase } from "./case-types";
import { SectionBadge } from "./section-badge";
import { sectionMark } from "./section-mark";

/** The parts of the form with how far each is; links while they can be written. */
export function SectionList({ locale, application }: { locale: Locale; application: OwnCase }) {
  const t = applicationMessages[locale];
  const { id, may, returns } = application;
  const facts = { ...application, reasons: returns[0]?.reasons ?? [] };
  const marks = sectionNames.map((section) => ({ section, ...sectionMark(section, facts) }));
  const done = marks.filter(({ mark }) => mark === "complete").length;
  return (
    <Panel
      flush
      title={t.form.title}
      description={may.save ? t.form.description : t.form.descriptionRead}
      aside={may.save && <p className="text-[0.875rem] text-solid-gray-700 tabular-nums">{t.form.progress(done, sectionNames.length)}</p>}
      footer={<a href={`/application/${id}/print`}>{t.form.print}</a>}
    >
      {may.save && (
        <ul className="border-t border-line">
          {marks.map(({ section, mark, left }) => (
            <li key={section} className="group relative flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-5 py-3 last:border-0 hover:bg-key-50/40 sm:px-6">
              <a href={`/application/${id}/${section}`} className="min-w-0 flex-1 font-700 text-solid-gray-900 no-underline after:absolute after:inset-0 group-hover:underline">
                {sectionMessages[locale][section]}
              </a>
              {left > 0 && mark !== "empty" && <span className="text-[0.8125rem] text-solid-gray-700 tabular-nums max-sm:hidden">{t.form.left(left)}</span>}
              <SectionBadge mark={mark} locale={locale} />
              <ChevronRight aria-hidden className="size-4 text-solid-gray-536" />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
