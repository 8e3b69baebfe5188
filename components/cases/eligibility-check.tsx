import { ArticleLink } from "@/components/bylaws/article-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { caseCheckMessages } from "@/lib/i18n/messages/case-checks";
import type { CaseLetter } from "./case-types";
import { Check, type Standing } from "./check-list";

/** 4(1)4), A4: whether the team may recommend: of a letter as found on its day, of a request as it is today. */
export function EligibilityCheck({ locale, letter }: { locale: Locale; letter: CaseLetter | null }) {
  const t = caseCheckMessages[locale];
  const { standing, text } = finding(letter, locale);
  return (
    <Check locale={locale} title={t.eligible} standing={standing}>
      <p className="flex flex-wrap items-baseline gap-x-3">
        {letter && <a href={`/members/${letter.member.id}`}>{letter.member.shortName}</a>}
        {text}
        <ArticleLink article="4(1)4)" locale={locale} />
      </p>
    </Check>
  );
}

function finding(letter: CaseLetter | null, locale: Locale): { standing: Standing; text: string } {
  const t = caseCheckMessages[locale];
  if (!letter || letter.state === "declined" || letter.state === "lapsed") return { standing: "open", text: t.noTeam };
  const { eligible, joinedOn, eligibleFrom } = letter.eligibility;
  // A letter was judged on the day on which it came; that the team has left since is what matters now.
  if (!joinedOn || !eligibleFrom) return { standing: "bad", text: t.notMember };
  const days = [formatDate(joinedOn, locale), formatDate(eligibleFrom, locale)] as const;
  if (letter.state === "submitted" ? letter.seniority?.holds : eligible) return { standing: "good", text: t.eligibleSince(...days) };
  return { standing: "bad", text: t.notEligible(...days) };
}
