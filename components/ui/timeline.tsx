import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Tone } from "./badge";

export type TimelineEntry = { id: string; when: ReactNode; title: ReactNode; by?: ReactNode; detail?: ReactNode; tone?: Tone };

const dots: Record<Tone, string> = {
  neutral: "border-solid-gray-420 bg-white",
  info: "border-key-900 bg-key-900",
  success: "border-success-2 bg-success-2",
  warning: "border-warning-yellow-1 bg-yellow-300",
  danger: "border-error-2 bg-error-2",
};

/** What happened, in order. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol aria-label={label} className="grid">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="group relative grid gap-x-6 gap-y-0.5 pb-6 pl-7 before:absolute before:top-3 before:-bottom-3 before:left-[0.4375rem] before:w-px before:bg-solid-gray-300 last:pb-0 last:before:hidden sm:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <span aria-hidden className={classNames("absolute top-[0.4rem] left-0 size-[0.9375rem] rounded-full border-2 ring-3 ring-white", dots[entry.tone ?? "neutral"])} />
          <p className="text-[0.875rem] leading-[1.6875rem] text-solid-gray-700 tabular-nums">{entry.when}</p>
          <div className="grid min-w-0 gap-1">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <p className="text-[1rem] leading-170 font-700">{entry.title}</p>
              {entry.by && <p className="text-[0.875rem] leading-170 text-solid-gray-700">{entry.by}</p>}
            </div>
            {entry.detail && <div className="text-[0.9375rem] leading-170 text-solid-gray-800">{entry.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
