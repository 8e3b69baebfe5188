import type { Locale } from "@/lib/i18n/locale";
import { demoPeople } from "@/prisma/demo/people";

const heads = {
  ja: ["氏名", "メールアドレス", "役割", "見られるもの"],
  en: ["Name", "Mail address", "Role", "What to see"],
};

/** The people to sign in as, as a table for the terminal. */
export function peopleTable(locale: Locale): string {
  const rows = demoPeople.map((person) => [person.name, person.email, person.role[locale], person.shows[locale]]);
  const all = [heads[locale], ...rows];
  const widths = heads[locale].map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ""))));
  const line = (row: string[]) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell))).join("  ").trimEnd();
  return [line(heads[locale]), widths.map((size) => "─".repeat(size)).join("  "), ...rows.map(line), ""].join("\n");
}

/** Columns in a terminal, where Japanese characters take two. */
function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1), 0);
}
