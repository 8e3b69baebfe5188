import { ArticleLink } from "@/components/bylaws/article-link";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import type { RecommendationFile } from "./recommendation-types";

/** R4.18, A3: whether the team may recommend today and, if not yet, from which day. */
export function FindingNotice({ locale, recommendation }: { locale: Locale; recommendation: Pick<RecommendationFile, "eligibility" | "member"> }) {
  const t = recommendationMessages[locale].view;
  const { eligibility, member } = recommendation;
  const { eligible, joinedOn, eligibleFrom } = eligibility;
  const [joined, from] = [joinedOn, eligibleFrom].map((day) => day && formatDate(day, locale));
  if (eligible && joined && from)
    return (
      <Notice tone="success" title={t.eligibleTitle}>
        <Cited locale={locale}>{t.eligible(member.shortName, joined, from)}</Cited>
      </Notice>
    );
  if (joined && from)
    return (
      <Notice tone="warning" title={t.notYetTitle(from)}>
        <Cited locale={locale}>{t.notYet(member.shortName, joined)}</Cited>
        <p>{t.notYetHint}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={t.notMemberTitle}>
      <Cited locale={locale}>{t.notMember}</Cited>
    </Notice>
  );
}

function Cited({ locale, children }: { locale: Locale; children: string }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      {children}
      <ArticleLink article="4(1)4)" locale={locale} />
    </p>
  );
}
