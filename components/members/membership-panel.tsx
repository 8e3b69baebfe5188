import type { ReactNode } from "react";
import { ArticleLink } from "@/components/bylaws/article-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { formatDate, formatDateWithEra } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { myMessages } from "@/lib/i18n/messages/my";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { MemberClass } from "@/lib/members/types";
import type { PeriodItem } from "./member-types";

type MembershipPanelProps = {
  locale: Locale;
  memberId: string;
  memberClass: MemberClass;
  period: PeriodItem | null;
  eligibility: { eligible: boolean; eligibleFrom: CivilDate | null };
};

/** Since when the team is a member, by what, and since when it may recommend others. */
export function MembershipPanel({ locale, memberId, memberClass, period, eligibility }: MembershipPanelProps) {
  const t = myMessages[locale].membership;
  const facts: [string, ReactNode][] = [[t.memberClass, t.classes[memberClass]]];
  if (period) {
    facts.push(
      [t.joinedOn, formatDateWithEra(period.joinedOn, locale)],
      [t.ground, <Ground key="ground" locale={locale} period={period} />],
      [
        t.recommend,
        <span key="recommend" className="grid justify-items-start gap-0.5">
          {recommending(memberClass, eligibility, locale)}
          <ArticleLink article="4(1)4)" locale={locale} />
        </span>,
      ],
    );
  }
  return (
    <Panel title={t.title} footer={period && memberClass === "general" && <a href={`/members/${memberId}`}>{t.page}</a>}>
      {!period && <p className="mb-3 leading-170">{t.over}</p>}
      <DescriptionList dense narrow items={facts.map(([term, detail]) => ({ term, detail }))} />
    </Panel>
  );
}

/** The decision is named but not linked: a member may not read the committee's files. */
function Ground({ locale, period }: { locale: Locale; period: PeriodItem }) {
  const t = myMessages[locale].membership;
  const { decision, source } = period;
  return (
    <span className="grid justify-items-start gap-0.5">
      {decision ? t.byDecision(decisionMessages[locale].numbered(decision.number)) : t.carriedOver(source ?? "")}
      <ArticleLink article={decision ? "4(1)4)" : "4(1)1)"} locale={locale} />
    </span>
  );
}

function recommending(memberClass: MemberClass, { eligible, eligibleFrom }: MembershipPanelProps["eligibility"], locale: Locale): string {
  const t = myMessages[locale].membership;
  if (memberClass !== "general" || !eligibleFrom) return t.mayNever;
  return (eligible ? t.mayRecommend : t.mayNotYet)(formatDate(eligibleFrom, locale));
}
