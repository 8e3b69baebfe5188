import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { applyMessages } from "@/lib/i18n/messages/apply";

/** What follows once the intent is stated. */
export function AfterIntent({ locale }: { locale: Locale }) {
  const t = applyMessages[locale];
  const { after } = t;
  const steps = [
    [after.mail, after.mailText],
    [after.form, after.formText],
    [after.letter, after.letterText],
    [after.guidance, after.guidanceText],
    [after.vote, after.voteText],
  ] as const;
  return (
    <Panel title={t.afterTitle}>
      <ol className="grid gap-5">
        {steps.map(([title, text], place) => (
          <li key={title} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3">
            <span aria-hidden className="grid size-7 place-items-center rounded-full bg-key-50 text-[0.8125rem] font-700 text-key-1000 tabular-nums">
              {place + 1}
            </span>
            <div className="grid gap-0.5">
              <p className="font-700">{title}</p>
              <p className="text-[0.9375rem] leading-170 text-solid-gray-700">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
