import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Description = { key?: string; term: ReactNode; detail: ReactNode };

/** Facts with their names, in two columns; one below the other on small screens, `narrow` for a column beside the page. Facts that are absent are left out by the caller. */
export function DescriptionList({ items, dense, narrow }: { items: readonly Description[]; dense?: boolean; narrow?: boolean }) {
  return (
    <dl className="grid">
      {items.map(({ key, term, detail }, place) => (
        <div
          key={key ?? (typeof term === "string" ? term : place)}
          className={classNames(
            "grid gap-y-0.5 border-b border-line first:pt-0 last:border-0 last:pb-0",
            narrow ? "grid-cols-[6rem_minmax(0,1fr)] gap-x-4" : "gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]",
            dense ? "py-2 text-[0.9375rem] leading-160" : "py-3 text-[1rem] leading-170",
          )}
        >
          <dt className="text-[0.875rem] leading-[inherit] text-solid-gray-700">{term}</dt>
          <dd className="min-w-0">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
