import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerBadge } from "@/components/recommendations/answer-badge";
import { AnswerPanel } from "@/components/recommendations/answer-panel";
import { ApplicantDossier, CaseProgress } from "@/components/recommendations/applicant-dossier";
import { FindingNotice } from "@/components/recommendations/finding-notice";
import { GivenAnswer } from "@/components/recommendations/given-answer";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { recommendationView } from "@/lib/applications/queries";
import { formatDate, formatRelative } from "@/lib/i18n/format";
import { navigationMessages } from "@/lib/i18n/messages/navigation";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { declineRecommendationAction, writeRecommendationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: recommendationMessages[await requestLocale()].title };
}

const actions = { write: writeRecommendationAction, decline: declineRecommendationAction };

/** 4(1)4): one request to recommend: may we, whom is it about, and the answer. */
export default async function RecommendationPage({ params }: { params: Promise<{ id: string }> }) {
  const [caller, locale, { id }] = await Promise.all([requireCaller(), requestLocale(), params]);
  const recommendation = await recommendationView(caller, id);
  if (!recommendation) notFound();
  const t = recommendationMessages[locale];
  const { state, mayAnswer, member, application, requestedAt, eligibility } = recommendation;
  const { team } = application.content;
  const name = team?.shortName || team?.teamName || navigationMessages[locale].unnamed;
  return (
    <>
      <PageHeader
        trail={<Breadcrumbs label={t.crumbs} trail={[{ label: t.title, href: "/recommendations" }, { label: name }]} />}
        title={t.view.title(name)}
        status={<AnswerBadge locale={locale} state={state} mayAnswer={mayAnswer} />}
        lead={
          <>
            {t.view.lead(team?.teamName || name, team?.organisationName ?? "", member.shortName)}
            <span className="block text-[0.875rem]">{t.view.requested(formatDate(requestedAt, locale), formatRelative(requestedAt, caller.at, locale))}</span>
          </>
        }
        actions={mayAnswer && eligibility.eligible && <LinkButton href="#letter">{t.view.toLetter}</LinkButton>}
      />
      {mayAnswer ? <FindingNotice locale={locale} recommendation={recommendation} /> : <GivenAnswer locale={locale} recommendation={recommendation} />}
      {!mayAnswer && <CaseProgress locale={locale} application={application} />}
      <ApplicantDossier locale={locale} application={application} />
      {mayAnswer && <AnswerPanel locale={locale} recommendation={recommendation} actions={actions} />}
    </>
  );
}
