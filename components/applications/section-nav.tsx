import { Check, CircleAlert, Circle, CircleDashed, type LucideIcon } from "lucide-react";
import { sectionNames, type SectionName } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { SectionMark } from "./section-mark";

const signs: Record<SectionMark, { Sign: LucideIcon; className: string }> = {
  complete: { Sign: Check, className: "text-success-2" },
  empty: { Sign: Circle, className: "text-solid-gray-420" },
  partial: { Sign: CircleDashed, className: "text-key-900" },
  invalid: { Sign: CircleAlert, className: "text-warning-yellow-2" },
  returned: { Sign: CircleAlert, className: "text-warning-yellow-2" },
};

type SectionNavProps = { locale: Locale; applicationId: string; current: SectionName; markOf: (section: SectionName) => SectionMark };

/** The other parts of the form, and how far each is. */
export function SectionNav({ locale, applicationId, current, markOf }: SectionNavProps) {
  const t = applicationMessages[locale];
  return (
    <nav aria-label={t.section.others}>
      <ol className="grid gap-0.5">
        {sectionNames.map((section) => {
          const { Sign, className } = signs[markOf(section)];
          return (
            <li key={section}>
              <a
                href={`/application/${applicationId}/${section}`}
                aria-current={section === current ? "page" : undefined}
                className="flex min-h-10 items-center gap-3 rounded-8 px-3 py-1.5 text-[0.9375rem] leading-150 text-solid-gray-800 no-underline hover:bg-white hover:underline aria-[current=page]:bg-white aria-[current=page]:font-700 aria-[current=page]:text-key-1000 pointer-coarse:min-h-11"
              >
                <Sign aria-hidden className={`size-4 shrink-0 ${className}`} />
                <span>
                  {sectionMessages[locale][section]}
                  <span className="sr-only"> ({t.form.marks[markOf(section)]})</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
