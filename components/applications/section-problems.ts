import { sectionCompletes, sectionDrafts } from "@/lib/applications/schema";
import type { SectionName } from "@/lib/applications/types";
import { fieldErrorMap } from "@/lib/i18n/field-errors";
import type { Locale } from "@/lib/i18n/locale";
import { fieldMessages } from "@/lib/i18n/messages/field-errors";

type Values = Readonly<Record<string, string | readonly string[]>>;

type Look = {
  readonly locale: Locale;
  /** The association's day, after which no team can have been established. */
  readonly today: string;
  /** Also what is still empty: for whoever came from the list of what is missing. */
  readonly withEmpty: boolean;
};

/** What keeps a part of the form from being handed in as it stands, by field, in words. A draft is kept all the same. */
export function sectionProblems(section: SectionName, values: Values, { locale, today, withEmpty }: Look): Record<string, string> {
  const given = Object.fromEntries(Object.keys(sectionDrafts[section].shape).map((name) => [name, values[name] ?? ""]));
  const draft = sectionDrafts[section].safeParse(given, { error: fieldErrorMap(locale) });
  const checked = draft.success ? sectionCompletes[section].safeParse(draft.data, { error: fieldErrorMap(locale) }) : draft;
  const problems: Record<string, string> = {};
  for (const { path, message } of checked.error?.issues ?? []) {
    const name = String(path[0]);
    if (withEmpty || given[name] !== "") problems[name] ??= message;
  }
  const { establishedOn } = given;
  if (typeof establishedOn === "string" && establishedOn.length === today.length && establishedOn > today) {
    problems.establishedOn = fieldMessages[locale].byCode.futureDay;
  }
  return problems;
}
