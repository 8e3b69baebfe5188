import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { caseMessages } from "@/lib/i18n/messages/cases";
import type { CaseFile } from "./case-types";

type NextStepPanelProps = { locale: Locale; file: Pick<CaseFile, "next" | "checks" | "recommendation">; again: boolean; children?: ReactNode };

/** Whose turn it is and what is to be done, with the buttons that do it. */
export function NextStepPanel({ locale, file: { next, checks, recommendation }, again, children }: NextStepPanelProps) {
  const t = caseMessages[locale];
  const missing = checks.missing.length + checks.missingFromOthers.length;
  const holder = next.holder === "recommender" && recommendation ? recommendation.member.shortName : t.holders[next.holder];
  return (
    <section aria-labelledby="next-step" className="grid gap-x-10 gap-y-4 rounded-12 border border-line bg-white p-5 sm:p-6 lg:grid-cols-[minmax(0,1fr)_auto] print:hidden">
      <div className="grid content-start gap-1.5">
        <p className="text-[0.875rem] text-solid-gray-700">{t.page.nextTitle}</p>
        <h2 id="next-step" className="text-std-20B-150">
          {t.next[next.step]}
        </h2>
        <p className="max-w-[44em] leading-170">
          {next.step === "refer" && again ? t.page.again : t.page.nextText[next.step]}
          {next.step === "receive" && missing > 0 && ` ${t.page.missingBefore(missing)}`}
        </p>
        <div className="mt-3 flex flex-wrap items-start gap-3 empty:hidden">{children}</div>
      </div>
      {next.holder !== "nobody" && (
        <p className="grid content-start gap-0.5 lg:min-w-40 lg:border-l lg:border-line lg:pl-6">
          <span className="text-[0.875rem] text-solid-gray-700">{t.page.now}</span>
          <span className="text-std-18B-160">{holder}</span>
        </p>
      )}
    </section>
  );
}
