import { ChevronRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { Locale } from "@/lib/i18n/locale";
import type { DescribedReading } from "@/lib/i18n/messages/readings";
import { rulesMessages } from "@/lib/i18n/messages/rules";

/** How an unclear sentence is read, why, and how else it could be. */
export function ReadingCard({ reading: { id, question, answer, reason, others }, locale }: { reading: DescribedReading; locale: Locale }) {
  const t = rulesMessages[locale];
  return (
    <article
      id={id}
      className="grid gap-1.5 rounded-8 bg-solid-gray-50 px-4 py-3 text-[0.9375rem] leading-170 target:inset-ring-2 target:inset-ring-key-900 print:break-inside-avoid print:border print:border-line"
    >
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="sr-only">{t.readingOf(id)}: </span>
        <Badge className="bg-white" tone="neutral">
          <span aria-hidden>{id}</span>
        </Badge>
        <span className="text-solid-gray-800">{question[locale]}</span>
      </p>
      <p className="font-700">{answer[locale]}</p>
      <p className="text-[0.875rem] leading-160 text-solid-gray-700">
        <span className="mr-2">{t.reason}:</span>
        {reason[locale]}
      </p>
      {others.length > 0 && (
        <details className="group text-[0.875rem] leading-160 text-solid-gray-700">
          <summary className="flex w-fit cursor-pointer items-center gap-1 py-0.5 hover:underline">
            <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
            {t.others}
          </summary>
          <ul className="list-disc pl-8">
            {others.map((other) => (
              <li key={other.ja}>{other[locale]}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
