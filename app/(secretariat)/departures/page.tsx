import type { Metadata } from "next";
import { DepartureTable } from "@/components/departures/departure-table";
import { SeatsLeftBehind } from "@/components/departures/seats-left-behind";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { departureList, seatsLeftBehindList } from "@/lib/departures/queries";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { notFound } from "next/navigation";
import { takeBackNoticeAction } from "../../(portal)/my/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: departureMessages[await requestLocale()].list.title };
}

/** 4(1)5), 4(2)5), 6(6)3): who leaves and when, for those who keep the register. */
export default async function DeparturesPage() {
  const [caller, locale] = await Promise.all([requireOffice("secretariat", "auditor"), requestLocale()]);
  const [departures, seats] = await Promise.all([departureList(caller), seatsLeftBehindList(caller)]);
  if (!departures) notFound();
  const t = departureMessages[locale].list;
  const { pending, ended, may } = departures;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={may.register && <LinkButton href="/departures/register">{t.register}</LinkButton>} />
      <SeatsLeftBehind locale={locale} seats={seats} />
      <Panel flush={pending.length > 0} title={t.pending}>
        {pending.length > 0 ? (
          <DepartureTable locale={locale} title={t.pending} rows={pending} takeBack={may.register ? takeBackNoticeAction : undefined} />
        ) : (
          <EmptyState title={t.nonePending}>{t.nonePendingText}</EmptyState>
        )}
      </Panel>
      {ended.length > 0 && (
        <Panel flush title={t.ended}>
          <DepartureTable locale={locale} title={t.ended} rows={ended} />
        </Panel>
      )}
    </>
  );
}
