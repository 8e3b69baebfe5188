import {
  Armchair, BookOpenText, Calculator, ClipboardList, FileCheck2, FileText, IdCard, Landmark, LogOut, Mail, NotebookPen, ScrollText, ThumbsUp, Users, type LucideIcon,
} from "lucide-react";
import type { Locale } from "@/lib/i18n/locale";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import type { NavGroup } from "./nav-list";
import { navHref, type NavName, type NavPlan } from "./navigation";

const signs: Record<NavName, LucideIcon> = {
  application: FileText,
  my: IdCard,
  recommendations: ThumbsUp,
  decisions: FileCheck2,
  seats: Armchair,
  cases: ClipboardList,
  mail: Mail,
  departures: LogOut,
  offices: Landmark,
  register: NotebookPen,
  records: ScrollText,
  members: Users,
  rules: BookOpenText,
  calculator: Calculator,
};

/** The plan in words, with signs and with how many wait behind each. */
export function navigationGroups(plan: NavPlan, counts: Partial<Record<NavName, number>>, locale: Locale): NavGroup[] {
  const t = navigationMessages[locale];
  return plan.map(({ group, names }) => ({
    label: t.groups[group],
    items: names.map((name) => {
      const Sign = signs[name];
      return { href: navHref(name), label: t.items[name], icon: <Sign aria-hidden />, count: counts[name] };
    }),
  }));
}
