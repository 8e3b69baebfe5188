import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseStanding } from "@/components/applications/case-standing";
import { CaseTimeline } from "@/components/applications/case-timeline";
import { GuidancePanel } from "@/components/applications/guidance-panel";
import { OwnRecommendationPanel } from "@/components/applications/own-recommendation-panel";
import { ReturnNotice } from "@/components/applications/return-notice";
import { SectionList } from "@/components/applications/section-list";
import { StateBadge } from "@/components/applications/state-badge";
import { SubmitPanel } from "@/components/applications/submit-panel";
import { WithdrawPanel } from "@/components/applications/withdraw-panel";
import { PageHeader } from "@/components/ui/page-header";
import { applicationView } from "@/lib/applications/queries";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { submitApplicationAction, withdrawApplicationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: applicationMessages[await requestLocale()].title };
}

export default async function ApplicationPage({ params }: { params: Promise<{ id: string }> }) {
  const [caller, { id }, locale] = await Promise.all([requireCaller(), params, requestLocale()]);
  const application = await applicationView(caller, id);
  if (!application) notFound();
  const t = applicationMessages[locale];
  const { content, number, state, may, guidedAt, endedAt, recommendation } = application;
  const open = endedAt === null;
  return (
    <>
      <PageHeader title={content.team?.teamName || t.unnamed} status={<StateBadge state={state} locale={locale} />} lead={`${t.title}　${t.number(number)}`} />
      <CaseStanding locale={locale} application={application} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-8">
        <div className="grid gap-6">
          {state === "returned" && <ReturnNotice locale={locale} application={application} />}
          <SectionList locale={locale} application={application} />
          {may.submit && <SubmitPanel locale={locale} application={application} submit={submitApplicationAction} />}
          <CaseTimeline locale={locale} application={application} />
        </div>
        <div className="grid gap-6">
          {(open || recommendation) && <OwnRecommendationPanel locale={locale} application={application} />}
          {(open || guidedAt) && <GuidancePanel locale={locale} guidedAt={guidedAt} />}
          {may.withdraw && <WithdrawPanel locale={locale} applicationId={application.id} withdraw={withdrawApplicationAction} />}
        </div>
      </div>
    </>
  );
}
