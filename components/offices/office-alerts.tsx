import { ArticleLink } from "@/components/bylaws/article-link";
import { Notice } from "@/components/ui/notice";
import type { Finding } from "@/lib/bylaws/finding";
import type { Locale } from "@/lib/i18n/locale";
import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import type { Office } from "@/lib/kernel/caller";
import type { ExpertFacts, StrengthFacts } from "@/lib/people/rules/committee-strength";

type OfficeAlertsProps = { locale: Locale; strength: Finding<StrengthFacts>; experts: Finding<ExpertFacts>; held: readonly Office[] };

/** What is not as the rules want it, with what is to be done. */
export function OfficeAlerts({ locale, strength, experts, held }: OfficeAlertsProps) {
  const t = officeRegisterMessages[locale].alerts;
  const alerts = [
    !strength.holds && { article: strength.article, title: t.tooFew(strength.facts.inOffice, strength.facts.least), text: t.tooFewText },
    !experts.holds && { article: experts.article, title: t.tooManyExperts(experts.facts.experts, experts.facts.most), text: "" },
    !held.includes("chair") && { article: "6(3)", title: t.noChair, text: t.noChairText },
    !held.includes("auditor") && { article: "6(6)", title: t.noAuditor, text: t.noAuditorText },
  ].filter((alert) => alert !== false);
  if (alerts.length === 0) return null;
  return (
    <div className="grid gap-3">
      {alerts.map(({ article, title, text }) => (
        <Notice key={title} tone="warning" title={title}>
          {text} <ArticleLink article={article} locale={locale} />
        </Notice>
      ))}
    </div>
  );
}
