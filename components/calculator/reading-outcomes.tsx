"use client";

import { useLocale, useMessages } from "@/components/locale-provider";
import { Badge } from "@/components/ui/badge";
import type { Edition } from "@/lib/bylaws/edition";
import { readingHref } from "@/lib/bylaws/article-href";
import type { Verdict } from "@/lib/decisions/types";
import { calculatorMessages } from "@/lib/i18n/messages/calculator";
import { choiceText } from "@/lib/i18n/messages/readings";
import { OutcomeBadge } from "./outcome-badge";

/** What the same count comes to under every reading that can be held in good faith. */
export function ReadingOutcomes({ verdict, edition }: { verdict: Verdict; edition: Edition }) {
  const t = useMessages(calculatorMessages);
  const locale = useLocale();
  return (
    <section className="grid gap-3 border-t border-line pt-5">
      <div className="grid gap-1">
        <h3 className="text-std-16B-170">{t.readings}</h3>
        <p className="text-[0.875rem] leading-160 text-solid-gray-700">{t.readingsHint}</p>
      </div>
      <ul className="grid">
        {verdict.readings.map(({ id, choice, ...outcome }) => (
          <li key={`${id} ${choice}`} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 border-b border-line py-3 last:border-0 last:pb-0">
            <p className="text-[0.9375rem] leading-160">
              <a href={readingHref(id)} className="mr-2 font-700">
                {id}
              </a>
              {choiceText(id, choice)?.[locale] ?? choice}{" "}
              {edition.readings[id] === choice && <Badge tone="info">{t.applied}</Badge>}
            </p>
            <OutcomeBadge outcome={outcome} />
          </li>
        ))}
      </ul>
    </section>
  );
}
