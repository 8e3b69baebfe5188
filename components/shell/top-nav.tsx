"use client";

import { useCurrentPath } from "@/components/ui/place";
import { currentHref, type NavItem } from "./nav-list";

/** A few links in a row. */
export function TopNav({ items, label }: { items: readonly NavItem[]; label: string }) {
  const current = currentHref([{ items }], useCurrentPath());
  return (
    <nav aria-label={label}>
      <ul className="flex gap-1">
        {items.map((item) => (
          <li key={item.href}>
            <a
              href={item.href}
              aria-current={item.href === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center rounded-8 px-3 text-[0.9375rem] leading-140 whitespace-nowrap text-solid-gray-800 no-underline hover:bg-solid-gray-50 aria-[current=page]:font-700 aria-[current=page]:text-key-1000"
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
