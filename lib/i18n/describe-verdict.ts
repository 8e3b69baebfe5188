import type { Edition } from "@/lib/bylaws/edition";
import { quorum } from "@/lib/decisions/rules/quorum";
import type { Verdict } from "@/lib/decisions/types";
import type { Locale, Text } from "./locale";
import { verdictMessages } from "./messages/verdict";

/** A committee verdict in words: which shares of whom were needed, on which article, and what was there or missing. */
export function describeVerdict(verdict: Verdict, edition: Edition): Text {
  return { ja: sentence(verdict, edition, "ja"), en: sentence(verdict, edition, "en") };
}

function sentence(verdict: Verdict, edition: Edition, locale: Locale): string {
  const parts = [attendance(verdict, edition, locale), assent(verdict, edition, locale)];
  return parts.join(locale === "ja" ? "" : " ");
}

function attendance({ count, quorate, required }: Verdict, edition: Edition, locale: Locale): string {
  const t = verdictMessages[locale];
  const requirement = {
    share: t.share(edition.committee.quorum),
    whole: committee(count, edition, locale),
    required: required.present,
  };
  const { article } = quorum(count, edition);
  return quorate ? t.quorate(requirement, count.present, article) : t.notQuorate(requirement, count.present, article);
}

function assent({ rule, count, quorate, adopted, required, article }: Verdict, edition: Edition, locale: Locale): string {
  const t = verdictMessages[locale];
  if (!quorate) return t.undecided;
  if (!adopted && count.yes >= required.yes) return t.nobodyAssented;
  const { committee: thresholds, readings } = edition;
  const ordinary = rule === "ordinary";
  const requirement = {
    share: t.share(ordinary ? thresholds.ordinary : thresholds.withdrawalRecommendation),
    whole: adoptionWhole(ordinary ? readings.A10 : readings.A11, count, edition, locale),
    required: required.yes,
  };
  // The quorum's bracket already names the article where both rest on it.
  const ownArticle = article === quorum(count, edition).article ? "" : article;
  return adopted ? t.adopted(requirement, count.yes, ownArticle) : t.rejected(requirement, count.yes, ownArticle);
}

function committee({ inOffice, recused }: Verdict["count"], edition: Edition, locale: Locale): string {
  const t = verdictMessages[locale];
  if (recused === 0) return t.committee(inOffice);
  if (edition.readings.A14 === "recusedIncluded") return t.committeeWith(inOffice, recused);
  return t.committeeWithout(inOffice, recused, inOffice - recused);
}

function adoptionWhole(
  choice: Edition["readings"]["A10" | "A11"],
  count: Verdict["count"],
  edition: Edition,
  locale: Locale,
): string {
  const t = verdictMessages[locale];
  if (choice === "present") return t.present(count.present);
  if (choice === "votesCast") return t.votesCast(count.yes + count.no);
  if (count.recused > 0 && edition.readings.A14 === "recusedExcluded") return t.committeeAgain(count.inOffice - count.recused);
  return t.committee(count.inOffice);
}
