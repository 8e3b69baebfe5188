import type { Metadata } from "next";
import { Inbox } from "lucide-react";
import { ArticleLink } from "@/components/bylaws/article-link";
import { RecommendationTable } from "@/components/recommendations/recommendation-table";
import { WaitingTable } from "@/components/recommendations/waiting-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { recommendationList } from "@/lib/applications/queries";
import { formatCount } from "@/lib/i18n/format";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: recommendationMessages[await requestLocale()].title };
}

/** 4(1)4): what one's teams are asked to recommend, and what they have answered. */
export default async function RecommendationsPage() {
  const [caller, locale] = await Promise.all([requireCaller(), requestLocale()]);
  const { waiting, past } = await recommendationList(caller);
  const t = recommendationMessages[locale];
  const teams = new Set(caller.actor.memberships.map(({ memberId }) => memberId)).size;
  const count = (rows: readonly unknown[]) => <p className="text-[0.875rem] text-solid-gray-700 tabular-nums">{t.count(formatCount(rows.length, locale))}</p>;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} status={<ArticleLink article="4(1)4)" locale={locale} />} />
      <Panel title={t.waitingTitle} description={t.rule} aside={waiting.length > 0 && count(waiting)} flush>
        {waiting.length > 0 ? (
          <WaitingTable locale={locale} rows={waiting} now={caller.at} severalTeams={teams > 1} />
        ) : (
          <EmptyState icon={<Inbox aria-hidden />} title={teams > 0 ? t.emptyWaiting : t.notMemberTitle}>
            {teams > 0 ? t.emptyWaitingText : t.notMemberText}
          </EmptyState>
        )}
      </Panel>
      {past.length > 0 && (
        <Panel title={t.pastTitle} aside={count(past)} flush>
          <RecommendationTable locale={locale} caption={t.pastTitle} rows={past} />
        </Panel>
      )}
    </>
  );
}
