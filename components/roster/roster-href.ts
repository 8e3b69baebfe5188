import type { RosterFilter } from "@/lib/members/types";

/** Another page of what a roster shows. */
export function rosterHref(path: string, { q, initial }: RosterFilter, page: number): string {
  return `${path}?${new URLSearchParams({ ...(q && { q }), ...(initial && { initial }), page: String(page) })}`;
}
