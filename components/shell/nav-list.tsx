"use client";

import type { ReactNode } from "react";
import { useCurrentPath } from "@/components/ui/place";

export type NavItem = { href: string; label: string; icon?: ReactNode; count?: number };
export type NavGroup = { label?: string; items: readonly NavItem[] };

/** Links by group, the one that the reader is in marked. A client component only because of the path. */
export function NavList({ groups, label }: { groups: readonly NavGroup[]; label: string }) {
  const current = currentHref(groups, useCurrentPath());
  return (
    <nav aria-label={label} className="grid gap-5">
      {groups.map((group, place) => (
        <div key={group.label ?? place} className="grid gap-1">
          {group.label && <p className="px-3 text-[0.75rem] leading-150 font-700 text-solid-gray-600">{group.label}</p>}
          <ul className="grid gap-0.5">
            {group.items.map((item) => (
              <li key={item.href}>
                <a
                  href={item.href}
                  aria-current={item.href === current ? "page" : undefined}
                  className="flex min-h-10 items-center gap-3 rounded-8 px-3 py-1.5 text-[0.9375rem] leading-140 text-solid-gray-800 no-underline hover:bg-solid-gray-50 aria-[current=page]:bg-key-50 aria-[current=page]:font-700 aria-[current=page]:text-key-1000 pointer-coarse:min-h-11 [&_svg]:size-[1.125rem] [&_svg]:shrink-0"
                >
                  {item.icon}
                  <span className="min-w-0 flex-1">{item.label}</span>
                  {item.count ? (
                    <span className="rounded-full bg-key-900 px-2 text-[0.75rem] leading-160 font-700 text-white tabular-nums">{item.count}</span>
                  ) : null}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The longest address that leads to where the reader is. */
export function currentHref(groups: readonly NavGroup[], path: string): string | undefined {
  return groups
    .flatMap(({ items }) => items.map(({ href }) => href))
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}
