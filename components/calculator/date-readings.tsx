"use client";

import { useLocale, useMessages } from "@/components/locale-provider";
import type { RequestedDates } from "@/lib/calculator/types";
import { describeDatesBriefly } from "@/lib/i18n/describe-dates";
import { dateCalculatorMessages } from "@/lib/i18n/messages/date-calculator";
import { ReadingList } from "./reading-list";

/** The same days under every reading that they rest on. */
export function DateReadings({ requested: { readings, edition } }: { requested: RequestedDates }) {
  const t = useMessages(dateCalculatorMessages);
  const locale = useLocale();
  return (
    <ReadingList
      title={t.readings}
      hint={t.readingsHint}
      readings={readings}
      edition={edition}
      outcome={({ found }) => <p className="text-[0.9375rem] leading-160 tabular-nums sm:max-w-[14em] sm:text-end">{describeDatesBriefly(found)[locale]}</p>}
    />
  );
}
