import { LinkButton } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import type { OwnCase } from "./case-types";
import { CaseSteps } from "./case-steps";
import { NextAction } from "./next-action";

/** Where the case is, who has it now, and what happens next. */
export function CaseStanding({ locale, application }: { locale: Locale; application: OwnCase }) {
  const t = applicationMessages[locale];
  const { state, next, recommendation, result } = application;
  const ended = state === "admitted" || state === "rejected" || state === "withdrawn";
  const { title, text } = ended ? t.ended[state] : t.next[next.step as Exclude<typeof next.step, "ended">];
  const holder = next.holder === "recommender" && recommendation ? recommendation.member.shortName : t.holders[next.holder];
  return (
    <section aria-labelledby="standing" className="grid gap-8 rounded-12 border border-line bg-white p-5 sm:p-8">
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div className="grid content-start gap-2">
          <h2 id="standing" className="text-[1.375rem] leading-150 font-700">
            {title}
          </h2>
          <p className="max-w-[42em] leading-175">{text}</p>
          {result && (
            <figure className="mt-2 grid gap-1 border-l-4 border-line pl-4">
              <figcaption className="text-[0.875rem] text-solid-gray-700">{t.decisionTitle}</figcaption>
              <p className="max-w-[42em] leading-175">{result[locale]}</p>
            </figure>
          )}
          <div className="mt-2 flex flex-wrap gap-3 empty:hidden">
            {state === "admitted" ? <LinkButton href="/my">{t.toMembership}</LinkButton> : <NextAction locale={locale} application={application} />}
          </div>
        </div>
        {!ended && (
          <p className="grid content-start gap-0.5 lg:min-w-40 lg:border-l lg:border-line lg:pl-8">
            <span className="text-[0.875rem] text-solid-gray-700">{t.holderLabel}</span>
            <span className="text-std-18B-160">{holder}</span>
          </p>
        )}
      </div>
      <CaseSteps locale={locale} application={application} />
    </section>
  );
}
