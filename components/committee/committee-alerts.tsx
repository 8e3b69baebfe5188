import type { ReactNode } from "react";
import { ArticleLink } from "@/components/bylaws/article-link";
import { Notice } from "@/components/ui/notice";
import type { Finding } from "@/lib/bylaws/finding";
import type { BalanceFacts } from "@/lib/committee/types";
import type { Locale } from "@/lib/i18n/locale";
import { seatMessages } from "@/lib/i18n/messages/seats";
import type { ExpertFacts, StrengthFacts } from "@/lib/people/rules/committee-strength";

export type CommitteeFindings = {
  readonly strength: Finding<StrengthFacts>;
  readonly experts: Finding<ExpertFacts>;
  readonly balance: Finding<BalanceFacts>;
};

/** 6(2), A33 to A35: what is not as the rules want the committee, and what is proposed; nothing where all is well. */
export function CommitteeAlerts({ locale, findings: { strength, experts, balance } }: { locale: Locale; findings: CommitteeFindings }) {
  const { alerts: t, list } = seatMessages[locale];
  const { sizes, shorten, among } = balance.facts;
  const [blocked, byLot] = [strength.readings.some(({ choice }) => choice === "block"), balance.readings.some(({ choice }) => choice === "lot")];
  return (
    <>
      {!strength.holds && (
        <Alert danger locale={locale} title={t.tooFew(strength.facts.inOffice, strength.facts.least)}>
          {blocked ? t.tooFewBlocked : t.tooFewText}
        </Alert>
      )}
      {!experts.holds && <Alert locale={locale} title={t.tooManyExperts(experts.facts.experts, experts.facts.most)} />}
      {!balance.holds && (
        <Alert locale={locale} title={t.uneven(...sizes)}>
          {byLot ? t.lot(shorten, list(among)) : t.manual(shorten, list(among))}
        </Alert>
      )}
    </>
  );
}

function Alert({ locale, title, danger, children }: { locale: Locale; title: string; danger?: boolean; children?: ReactNode }) {
  return (
    <Notice tone={danger ? "danger" : "warning"} title={title}>
      {children} <ArticleLink article="6(2)" locale={locale} />
    </Notice>
  );
}
