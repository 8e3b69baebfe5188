import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

type MeterProps = {
  label: ReactNode;
  value: number;
  needed: number;
  total: number;
  /** The same in words: "出席 6 / 9 名、必要 6 名". Read out, and seen. */
  text: string;
  /** Where the rule stands, such as an article. */
  source?: ReactNode;
  reached: boolean;
  reachedLabel: string;
  notReachedLabel: string;
};

/** How many there are of those who are needed. The bar marks the need; whether it suffices is the caller's to say. */
export function Meter({ label, value, needed, total, text, source, reached, reachedLabel, notReachedLabel }: MeterProps) {
  const scale = Math.max(total, needed, 1);
  const at = (count: number) => (Math.min(count, scale) / scale) * 300;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-[0.9375rem] leading-150 font-700">
          {label}
          {source && <span className="ml-2 text-[0.8125rem] font-400 text-solid-gray-700">{source}</span>}
        </p>
        <p className={classNames("flex items-center gap-1 text-[0.8125rem] font-700", reached ? "text-success-2" : "text-solid-gray-700")}>
          {reached && <Check aria-hidden className="size-4" />}
          {reached ? reachedLabel : notReachedLabel}
        </p>
      </div>
      <svg viewBox="0 0 300 14" preserveAspectRatio="none" aria-hidden className="h-3.5 w-full print:h-2">
        <rect x="0" y="3" width="300" height="8" rx="4" className="fill-solid-gray-100" />
        <rect x="0" y="3" width={at(value)} height="8" rx="4" className={reached ? "fill-success-1" : "fill-key-600"} />
        <rect x={Math.min(Math.max(at(needed) - 1, 0), 298)} y="0" width="2" height="14" className="fill-solid-gray-900" />
      </svg>
      <p className="text-[0.875rem] leading-150 text-solid-gray-800 tabular-nums">{text}</p>
    </div>
  );
}
