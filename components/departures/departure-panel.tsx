import { ArticleLink } from "@/components/bylaws/article-link";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import type { FormAction } from "@/lib/kernel/form-state";
import type { MemberClass } from "@/lib/members/types";
import type { MemberNotices } from "./departure-types";
import { DepartureTimeline } from "./departure-timeline";
import { TakeBack } from "./take-back";

type DeparturePanelProps = { locale: Locale; memberId: string; memberClass: MemberClass; departures: MemberNotices; takeBack: FormAction };

/** 4(1)5), 4(2)5): whether the member leaves and when, how to give notice and take it back, and what there was before. */
export function DeparturePanel({ locale, memberId, memberClass, departures: { notices, may }, takeBack }: DeparturePanelProps) {
  const t = departureMessages[locale].panel;
  const pending = notices.find(({ state }) => state === "pending");
  const steps = !pending && (may.give || may.register) && (
    <LinkButton href={may.give ? `/my/team/${memberId}/leave` : `/departures/register?member=${memberId}`} tone="secondary" size="small">
      {may.give ? t.leave : t.register}
    </LinkButton>
  );
  return (
    <Panel title={t.title} aside={<ArticleLink article={memberClass === "general" ? "4(1)5)" : "4(2)5)"} locale={locale} />} footer={steps}>
      <div className="grid gap-4">
        {pending ? (
          <Notice
            tone="warning"
            title={t.pendingTitle(formatDate(pending.effectiveOn, locale))}
            actions={(may.takeBack || may.register) && <TakeBack locale={locale} departureId={pending.id} asStaff={!may.takeBack} action={takeBack} />}
          >
            {t.pendingText(formatDate(pending.effectiveOn, locale))}
          </Notice>
        ) : (
          <p className="leading-170">
            {t.text} {!may.give && !may.register && t.representativeOnly}
          </p>
        )}
        {notices.length > 0 && <DepartureTimeline locale={locale} notices={notices} />}
      </div>
    </Panel>
  );
}
