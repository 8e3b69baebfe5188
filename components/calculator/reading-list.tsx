"use client";

import type { ReactNode } from "react";
import { useLocale, useMessages } from "@/components/locale-provider";
import { Badge } from "@/components/ui/badge";
import { readingHref } from "@/lib/bylaws/article-href";
import type { Edition } from "@/lib/bylaws/edition";
import type { ReadingUsed } from "@/lib/bylaws/readings";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";
import { choiceText } from "@/lib/i18n/messages/readings";

type ReadingListProps<R extends ReadingUsed> = {
  title: string;
  hint: string;
  readings: readonly R[];
  edition: Edition;
  outcome: (reading: R) => ReactNode;
};

/** What comes out under every reading that can be held in good faith; the edition's own are marked. */
export function ReadingList<R extends ReadingUsed>({ title, hint, readings, edition, outcome }: ReadingListProps<R>) {
  const t = useMessages(calculatorMessages);
  const locale = useLocale();
  return (
    <section className="grid gap-3 border-t border-line pt-5">
      <div className="grid gap-1">
        <h3 className="text-std-16B-170">{title}</h3>
        <p className="text-[0.875rem] leading-160 text-solid-gray-700">{hint}</p>
      </div>
      <ul className="grid">
        {readings.map((reading) => (
          <li
            key={`${reading.id} ${reading.choice}`}
            className="grid items-start justify-items-start gap-x-4 gap-y-1 border-b border-line py-3 last:border-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <p className="text-[0.9375rem] leading-160">
              <a href={readingHref(reading.id)} className="mr-2 font-700">
                {reading.id}
              </a>
              {choiceText(reading.id, reading.choice)?.[locale] ?? reading.choice}{" "}
              {edition.readings[reading.id] === reading.choice && <Badge tone="info">{t.applied}</Badge>}
            </p>
            {outcome(reading)}
          </li>
        ))}
      </ul>
    </section>
  );
}
