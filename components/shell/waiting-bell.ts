import type { NavName } from "./navigation";
import type { ShellBell } from "./shell-types";
import { formatDateTime, formatRelative } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import type { Waiting } from "@/lib/waiting/types";

const places: Record<Waiting["kind"], (id: string) => string> = {
  ballot: (id) => `/decisions/${id}`,
  closable: (id) => `/decisions/${id}`,
  resignation: () => "/resignations",
  submitted: (id) => `/cases/${id}`,
  received: (id) => `/cases/${id}`,
  recommendation: (id) => `/recommendations/${id}`,
  drafting: () => "/application",
  returned: () => "/application",
};

/** What waits, as the bell shows it. */
export function waitingBell(waiting: readonly Waiting[], at: Date, allHref: string, locale: Locale): ShellBell {
  return { unreadCount: waiting.length, allHref, items: waiting.slice(0, 12).map((one) => bellItem(one, at, locale)) };
}

function bellItem({ kind, id, about: matter, at: due }: Waiting, now: Date, locale: Locale) {
  const t = navigationMessages[locale];
  const about = matter?.[locale] ?? t.unnamed;
  const title = kind === "drafting" || kind === "returned" ? t.waiting[kind] : t.waiting[kind](about);
  const when = kind === "ballot" ? t.waiting.until(formatDateTime(due, locale)) : formatRelative(due, now, locale);
  return { id: `${kind}-${id}`, href: places[kind](id), title, when, unread: true };
}

/** How many wait behind each entry of the navigation. */
export function waitingCounts(waiting: readonly Waiting[]): Partial<Record<NavName, number>> {
  const count = (...kinds: Waiting["kind"][]) => waiting.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    decisions: count("ballot", "closable", "resignation"),
    cases: count("submitted", "received"),
    recommendations: count("recommendation"),
    application: count("drafting", "returned"),
  };
}
