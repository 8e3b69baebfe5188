import type { CivilDate } from "@/lib/kernel/civil-date";
import { dateRuleNames, type DateRuleName } from "../types";

/** The days that each rule is asked with, the one with which the matter begins first. */
export const dateFields = {
  seniority: ["joinedOn"],
  expertTerm: ["approvedOn", "requestedUntil"],
  committeeTerm: ["electedOn", "regularAssemblies"],
  objection: ["dispatchedOn"],
  rosterDue: ["assemblyClosedOn"],
} as const satisfies Record<DateRuleName, readonly string[]>;

export type DateField = (typeof dateFields)[DateRuleName][number];

/** A question about days as a form or an address holds it: text under the names of its rule. */
export type TypedDates = { readonly rule: DateRuleName } & Readonly<Partial<Record<DateField, string>>>;

/** The rule that an address names, or the first one. */
export function typedRule(text: string | undefined): DateRuleName {
  return dateRuleNames.find((name) => name === text) ?? "seniority";
}

export function isDateField(name: string): name is DateField {
  return Object.values<readonly string[]>(dateFields).some((names) => names.includes(name));
}

/** What the calculator shows first: what would follow from today. */
export function exampleDates(rule: DateRuleName, today: CivilDate): TypedDates {
  return { rule, [dateFields[rule][0]]: today };
}

/** The same as a program would send it. What is empty is left out; what is no day stays text and is refused as such. */
export function untypedDates(typed: TypedDates): Readonly<Record<string, string | readonly string[]>> {
  const given = dateFields[typed.rule].map((name): [DateField, string | string[]] => {
    const days = (typed[name] ?? "").normalize("NFKC").split(/[\s,、;]+/).filter((day) => day !== "").map(plainDay);
    return [name, name === "regularAssemblies" ? days : days.join(" ")];
  });
  return Object.fromEntries([["rule", typed.rule], ...given.filter(([, text]) => text !== "")]);
}

/** `2016/8/24` and `2016年8月24日` are as good as `2016-08-24`. */
function plainDay(text: string): string {
  const [, year, month = "", day = ""] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}
