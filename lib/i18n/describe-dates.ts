import type { Edition } from "@/lib/bylaws/edition";
import type { DatesFound } from "@/lib/calculator/types";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { CommitteeTermFacts } from "@/lib/people/rules/committee-term";
import type { ExpertTermFacts } from "@/lib/people/rules/expert-term";
import { formatDate } from "./format";
import type { Locale, Text } from "./locale";
import { datesMessages } from "./messages/dates";

/** What a rule of days found, in full: the days, how they were counted, and on which article. */
export function describeDates(found: DatesFound, edition: Edition): Text {
  return { ja: sentences(found, edition, "ja").join(""), en: sentences(found, edition, "en").join(" ") };
}

/** The same in a few words: from when, or until when. */
export function describeDatesBriefly(found: DatesFound): Text {
  return { ja: brief(found, "ja"), en: brief(found, "en") };
}

function sentences({ rule, article, facts }: DatesFound, edition: Edition, locale: Locale): string[] {
  const t = datesMessages[locale];
  const day = (date: CivilDate) => formatDate(date, locale);
  switch (rule) {
    case "seniority":
      return [
        t.seniority(day(facts.joinedOn), edition.seniority.months, day(facts.eligibleFrom), article),
        edition.readings.A3 === "civilCode" ? t.joiningNotCounted : t.joiningCounted,
      ];
    case "expertTerm":
      return expertTermSentences(facts, article, locale);
    case "committeeTerm":
      return [committeeTermSentence(facts, article, locale), t.electingNotCounted];
    case "objection":
      return [
        t.objection(day(facts.dispatchedOn), edition.withdrawal.objectionDays, day(facts.lastDay), article),
        t.final(day(facts.finalOn), day(facts.dispatchedOn)),
      ];
    case "rosterDue":
      return facts.dueOn ? [t.rosterDue(day(facts.closedOn), edition.assembly.rosterDueMonths, day(facts.dueOn), article)] : [t.nothingDue];
  }
}

function expertTermSentences(facts: ExpertTermFacts, article: string, locale: Locale): string[] {
  const t = datesMessages[locale];
  const day = (date: CivilDate) => formatDate(date, locale);
  const term = t.expertTerm(day(facts.approvedOn), day(facts.yearEndsOn), day(facts.fiscalYearEnd), assemblyOf(facts, locale), article);
  if (!facts.requestedUntil) return [term, t.late];
  return [term, { request: t.requestFirst, whicheverIsFirst: t.whichever, assembly: t.requestIgnored }[facts.endsBy](day(facts.requestedUntil))];
}

function committeeTermSentence({ electedOn, end, counted, endsAtAssembly }: CommitteeTermFacts, article: string, locale: Locale): string {
  const t = datesMessages[locale];
  const elected = formatDate(electedOn, locale);
  return endsAtAssembly
    ? t.committeeTerm(elected, end.ordinal, formatDate(endsAtAssembly, locale), article)
    : t.committeeTermOpen(elected, end.ordinal, counted.length, article);
}

function brief({ rule, facts }: DatesFound, locale: Locale): string {
  const t = datesMessages[locale];
  const day = (date: CivilDate) => formatDate(date, locale);
  switch (rule) {
    case "seniority":
      return t.from(day(facts.eligibleFrom));
    case "expertTerm":
      if (facts.endsBy === "assembly" || !facts.requestedUntil) return t.untilClose(assemblyOf(facts, locale));
      return facts.endsBy === "request" ? t.until(day(facts.requestedUntil)) : t.untilWhichever(day(facts.requestedUntil), assemblyOf(facts, locale));
    case "committeeTerm":
      return t.untilClose(facts.endsAtAssembly ? t.assemblyOn(day(facts.endsAtAssembly)) : t.assemblyAfter(facts.end.ordinal));
    case "objection":
      return t.until(day(facts.lastDay));
    case "rosterDue":
      return facts.dueOn ? t.until(day(facts.dueOn)) : t.nothingDue;
  }
}

function assemblyOf({ endsAtAssembly, assembly }: ExpertTermFacts, locale: Locale): string {
  const t = datesMessages[locale];
  return endsAtAssembly ? t.assemblyOn(formatDate(endsAtAssembly, locale)) : t.assemblyOfYear(assembly);
}
