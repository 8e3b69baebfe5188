import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Tab = { href: string; label: ReactNode; current?: boolean; count?: ReactNode };

/** Views of one thing, each with its own address. Where there is no room they scroll, or with `wrap` stand in several lines. */
export function Tabs({ label, tabs, wrap }: { label: string; tabs: readonly Tab[]; wrap?: boolean }) {
  return (
    <nav aria-label={label} className="-mb-px overflow-x-auto border-b border-solid-gray-300 print:hidden">
      <ul className={classNames("flex gap-1 px-1 pt-1", wrap ? "flex-wrap" : "min-w-max")}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center gap-2 border-b-[3px] border-transparent px-4 text-[0.9375rem] leading-150 text-solid-gray-800 no-underline hover:border-solid-gray-420 aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-900 focus-visible:-outline-offset-4"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-solid-gray-50 px-2 text-[0.8125rem] leading-150 font-400 text-solid-gray-800 tabular-nums">{tab.count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
