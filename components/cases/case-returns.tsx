import { Panel } from "@/components/ui/panel";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseMessages } from "@/lib/i18n/messages/cases";
import { sectionMessages } from "@/lib/i18n/messages/sections";
import type { CaseFile } from "./case-types";

/** 4(1)4), A6: what the case was sent back for so far, the last time first. */
export function CaseReturns({ locale, returns }: { locale: Locale; returns: CaseFile["returns"] }) {
  if (returns.length === 0) return null;
  return (
    <Panel title={caseMessages[locale].returns.title}>
      <ol className="grid gap-5">
        {returns.map(({ id, at, reasons }) => (
          <li key={id} className="grid gap-2">
            <p className="text-[0.875rem] text-solid-gray-700 tabular-nums">{formatDateTime(at, locale)}</p>
            <dl className="grid gap-2 text-[0.9375rem] leading-160">
              {reasons.map(({ section, reason }) => (
                <div key={section} className="border-l-4 border-line pl-3">
                  <dt className="font-700">{sectionMessages[locale][section]}</dt>
                  <dd className="whitespace-pre-line">{reason}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
