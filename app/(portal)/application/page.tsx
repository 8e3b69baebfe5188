import type { Metadata } from "next";
import { FileText } from "lucide-react";
import { redirect } from "next/navigation";
import { StateBadge } from "@/components/applications/state-badge";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { LinkCard, Panel } from "@/components/ui/panel";
import { myApplicationList } from "@/lib/applications/queries";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: applicationMessages[await requestLocale()].listTitle };
}

/** Straight to the case where there is only one. */
export default async function ApplicationsPage() {
  const [caller, locale] = await Promise.all([requireCaller(), requestLocale()]);
  const t = applicationMessages[locale];
  const applications = await myApplicationList(caller);
  const [only, second] = applications;
  if (only && !second) redirect(`/application/${only.id}`);
  return (
    <>
      <PageHeader title={t.listTitle} />
      {applications.length === 0 && (
        <Panel>
          <EmptyState icon={<FileText aria-hidden />} title={t.listEmpty} actions={<LinkButton href="/apply">{t.apply}</LinkButton>}>
            {t.listEmptyText}
          </EmptyState>
        </Panel>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        {applications.map(({ id, number, state, teamName }) => (
          <LinkCard key={id} href={`/application/${id}`} title={teamName || t.unnamed} meta={<StateBadge state={state} locale={locale} />}>
            {t.number(number)}
          </LinkCard>
        ))}
      </div>
    </>
  );
}
