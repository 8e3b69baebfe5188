import { Clock } from "lucide-react";
import { classNames } from "./class-names";

/** A moment or day: formatted by the caller, exact for machines. */
export function DateTime({ iso, children }: { iso: string; children: string }) {
  return (
    <time dateTime={iso} className="tabular-nums">
      {children}
    </time>
  );
}

/** How long is left: "あと 3 日（11 月 26 日 23:59 まで）". Warns by its sign as well as its colour. */
export function Countdown({ iso, left, until, urgent }: { iso: string; left: string; until: string; urgent?: boolean }) {
  return (
    <time dateTime={iso} className="inline-flex flex-wrap items-baseline gap-x-2 tabular-nums">
      <span className={classNames("inline-flex items-center gap-1 font-700", urgent ? "text-error-2" : "text-solid-gray-900")}>
        {urgent && <Clock aria-hidden className="size-[1em] self-center" />}
        {left}
      </span>
      <span className="text-[0.875em] text-solid-gray-700">{until}</span>
    </time>
  );
}
