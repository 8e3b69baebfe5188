import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Dossier } from "@/components/applications/dossier";
import { OwnRecommendationPanel } from "@/components/applications/own-recommendation-panel";
import { StateBadge } from "@/components/applications/state-badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { applicationView } from "@/lib/applications/queries";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: applicationMessages[await requestLocale()].print.title };
}

/** The whole application from top to bottom, on screen or on paper. */
export default async function PrintPage({ params }: { params: Promise<{ id: string }> }) {
  const [caller, { id }, locale] = await Promise.all([requireCaller(), params, requestLocale()]);
  const application = await applicationView(caller, id);
  if (!application) notFound();
  const { content, number, state, submittedAt } = application;
  const { print: t, ...words } = applicationMessages[locale];
  return (
    <>
      <PageHeader
        trail={<Breadcrumbs label={words.section.trail} trail={[{ label: words.title, href: `/application/${application.id}` }, { label: t.title }]} />}
        title={content.team?.teamName || words.unnamed}
        status={<StateBadge state={state} locale={locale} />}
        lead={`${t.title}　${words.number(number)}`}
        actions={<PrintButton>{t.print}</PrintButton>}
      />
      <Dossier locale={locale} content={content} submittedAt={submittedAt} />
      {application.recommendation && <OwnRecommendationPanel locale={locale} application={{ ...application, may: { ...application.may, nameRecommender: false } }} />}
    </>
  );
}
