import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { sectionNames, type SectionName } from "@/lib/applications/types";
import type { ApplicationDraft } from "@/lib/applications/schema";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { dossierMessages } from "@/lib/i18n/messages/dossier";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import { DossierSection } from "./dossier-section";

export type DossierProps = {
  locale: Locale;
  /** As far as it is filled in. */
  content: ApplicationDraft;
  submittedAt: Date | null;
  /** Sections to be left out, for readers whom they do not concern. */
  without?: readonly SectionName[];
  /** Beside the heading of each section: how far it is. */
  mark?: (section: SectionName) => ReactNode;
};

/** The whole application to be read from top to bottom, on screen or on paper. */
export function Dossier({ locale, content, submittedAt, without = [], mark }: DossierProps) {
  const t = dossierMessages[locale];
  const titles = sectionMessages[locale];
  return (
    <Panel
      id="dossier"
      title={t.title}
      aside={submittedAt && <p className="text-[0.875rem] text-solid-gray-700 tabular-nums">{t.submitted(formatDateTime(submittedAt, locale))}</p>}
      className="print:break-inside-auto print:border-0"
    >
      <div className="grid gap-8">
        {sectionNames
          .filter((name) => !without.includes(name))
          .map((name) => (
            <section key={name} aria-labelledby={`dossier-${name}`} className="grid gap-3 border-t border-line pt-6 first:border-0 first:pt-0">
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <h3 id={`dossier-${name}`} className="text-std-17B-170">
                  {titles[name]}
                </h3>
                {mark?.(name)}
              </div>
              <DossierSection locale={locale} name={name} content={content} />
            </section>
          ))}
      </div>
    </Panel>
  );
}
