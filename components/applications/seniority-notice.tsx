import { Notice } from "@/components/ui/notice";
import { articleHref } from "@/lib/bylaws/article-href";
import type { Finding } from "@/lib/bylaws/finding";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { dossierMessages } from "@/lib/i18n/messages/dossier";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";

type SeniorityNoticeProps = { locale: Locale; seniority: Finding<SeniorityFacts>; recheck?: Finding<SeniorityFacts> | null };

/** Whether a year of membership had passed, 4(1)4); looked at again at the decision as a warning only (A4). */
export function SeniorityNotice({ locale, seniority, recheck }: SeniorityNoticeProps) {
  const t = dossierMessages[locale];
  const { joinedOn, eligibleFrom } = seniority.facts;
  const sentence = (seniority.holds ? t.seniorityHolds : t.seniorityFails)(formatDate(joinedOn, locale), formatDate(eligibleFrom, locale));
  const doubt = recheck === undefined || recheck?.holds ? null : recheck === null ? t.recheckGone : t.recheckFails(formatDate(recheck.facts.eligibleFrom, locale));
  return (
    <div className="grid gap-3">
      <Notice tone={seniority.holds ? "success" : "warning"} title={t.seniorityTitle}>
        {sentence}
        <a href={articleHref(seniority.article)} className="ml-1">
          {seniority.article}
        </a>
      </Notice>
      {doubt && <Notice tone="warning">{doubt}</Notice>}
    </div>
  );
}
