import { StatusBadge, type Tone } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { RecommendationState } from "@/lib/applications/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import type { OwnCase, OwnRecommendation } from "./case-types";

const tones: Record<RecommendationState, Tone> = { requested: "info", submitted: "success", declined: "warning", replaced: "neutral", lapsed: "warning" };

/** 4(1)4): who was asked for the letter, whether it has come, and the way to ask somebody else. */
export function OwnRecommendationPanel({ locale, application }: { locale: Locale; application: Pick<OwnCase, "id" | "recommendation" | "may"> }) {
  const t = applicationMessages[locale].recommendation;
  const { id, recommendation, may } = application;
  const asked = recommendation?.state === "requested" || recommendation?.state === "submitted";
  return (
    <Panel
      title={t.title}
      aside={recommendation && <StatusBadge tone={tones[recommendation.state]}>{t.states[recommendation.state]}</StatusBadge>}
      footer={
        may.nameRecommender && (
          <LinkButton href={`/application/${id}/recommender`} tone="secondary" size="small">
            {asked ? t.replace : t.name}
          </LinkButton>
        )
      }
    >
      {recommendation ? <Asked locale={locale} recommendation={recommendation} /> : <p className="leading-170">{t.none}</p>}
    </Panel>
  );
}

function Asked({ locale, recommendation }: { locale: Locale; recommendation: OwnRecommendation }) {
  const t = applicationMessages[locale].recommendation;
  const { state, member, requestedAt, answeredAt, reason, eligibility } = recommendation;
  const day = (at: Date) => formatDate(at, locale);
  const answered = { submitted: t.submittedOn, declined: t.declinedOn, lapsed: t.lapsedOn };
  return (
    <div className="grid gap-3">
      <div className="grid gap-0.5">
        <p className="font-700">{member.shortName}</p>
        <p className="text-[0.9375rem] leading-160">{member.teamName}</p>
        <p className="text-[0.875rem] leading-160 text-solid-gray-700">{member.organisationName}</p>
      </div>
      <p className="text-[0.875rem] leading-160 text-solid-gray-700 tabular-nums">
        {answeredAt && state !== "requested" && state !== "replaced" ? answered[state](day(answeredAt)) : t.requestedOn(day(requestedAt))}
      </p>
      {state === "declined" && reason && (
        <p className="border-l-4 border-line pl-4 text-[0.9375rem] leading-170 whitespace-pre-line">
          <span className="sr-only">{t.declineReason}: </span>
          {reason}
        </p>
      )}
      {state === "lapsed" && <Notice tone="warning">{t.lapsedText}</Notice>}
      {state === "requested" && !eligibility.joinedOn && <Notice tone="warning">{t.notMemberText}</Notice>}
      {state === "requested" && eligibility.joinedOn && !eligibility.eligible && eligibility.eligibleFrom && (
        <Notice tone="warning">{t.waitText(formatDate(eligibility.eligibleFrom, locale))}</Notice>
      )}
    </div>
  );
}
