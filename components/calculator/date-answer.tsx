"use client";

import { useLocale, useMessages } from "@/components/locale-provider";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { articleHref } from "@/lib/bylaws/article-href";
import { isDateField } from "@/lib/calculator/rules/typed-dates";
import type { DatesRefusal, RequestedDates } from "@/lib/calculator/types";
import { describeDates, describeDatesBriefly } from "@/lib/i18n/describe-dates";
import { formatDate } from "@/lib/i18n/format";
import { dateCalculatorMessages } from "@/lib/i18n/messages/date-calculator";
import { datesRefusal } from "@/lib/i18n/refusals/dates";
import type { Result } from "@/lib/kernel/result";
import { DateReadings } from "./date-readings";

/** When it begins or ends: in a few words, in sentences, and under every reading. */
export function DateAnswer({ answer }: { answer: Result<RequestedDates, DatesRefusal> }) {
  const t = useMessages(dateCalculatorMessages);
  const locale = useLocale();
  if (!answer.ok) return <NoAnswer refusal={answer.refusal} />;
  const { found, edition, inForce } = answer.value;
  const inForceFrom = formatDate(edition.effectiveOn, locale);
  return (
    <Panel
      title={t.answer}
      aside={<a href={articleHref(found.article)}>{t.article(found.article)}</a>}
      footer={<p className="text-[0.875rem] text-solid-gray-700">{inForce ? t.edition(inForceFrom) : t.olderEdition(inForceFrom)}</p>}
    >
      <div className="grid gap-6">
        <div role="status" className="grid gap-3">
          <p className="text-[1.375rem] leading-150 font-700 tabular-nums">{describeDatesBriefly(found)[locale]}</p>
          <p className="text-[1.0625rem] leading-175">{describeDates(found, edition)[locale]}</p>
        </div>
        <DateReadings requested={answer.value} />
      </div>
    </Panel>
  );
}

function NoAnswer({ refusal }: { refusal: DatesRefusal }) {
  const t = useMessages(dateCalculatorMessages);
  const locale = useLocale();
  const { field } = refusal;
  return (
    <Notice tone="warning" title={t.noAnswer}>
      <p role="status">
        {isDateField(field) && (
          <>
            <a href={`#dates-${field}`}>{t.fields[field]}</a>:{" "}
          </>
        )}
        {datesRefusal(refusal)[locale]}
      </p>
    </Notice>
  );
}
