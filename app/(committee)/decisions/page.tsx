import type { Metadata } from "next";
import { DecisionList } from "@/components/decisions/decision-list";
import { decisionFilters, isUnder, parseDecisionFilter } from "@/components/decisions/standing";
import { LinkButton } from "@/components/ui/button";
import { SeatsLeftBehind } from "@/components/departures/seats-left-behind";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { mayPutMotions } from "@/lib/decisions/policy";
import { decisionList } from "@/lib/decisions/queries";
import { seatsLeftBehindList } from "@/lib/departures/queries";
import { decisionMessages } from "@/lib/i18n/messages/decisions";
import { puttingMessages } from "@/lib/i18n/messages/putting";
import { resignationMessages } from "@/lib/i18n/messages/resignations";
import { holds } from "@/lib/kernel/caller";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: decisionMessages[await requestLocale()].title };
}

export default async function DecisionsPage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireOffice("committee", "secretariat", "auditor"), requestLocale(), searchParams]);
  const [decisions, leftBehind] = await Promise.all([decisionList(caller), seatsLeftBehindList(caller)]);
  const t = decisionMessages[locale];
  const filter = parseDecisionFilter(firstOf(query.state));
  const elector = holds(caller.actor, "committee");
  const offered = elector ? decisionFilters.filter((name) => name !== "running") : (["all", "running", "closed"] as const);
  const tabs = offered.map((name) => ({
    href: name === "all" ? "/decisions" : `/decisions?state=${name}`,
    label: t.filters[name],
    current: name === filter,
    count: decisions.filter((decision) => isUnder(name, decision)).length,
  }));
  return (
    <>
      <PageHeader
        title={t.title}
        lead={elector ? t.lead : t.leadReading}
        actions={
          <>
            <LinkButton href="/resignations" tone="secondary">{resignationMessages[locale].title}</LinkButton>
            {mayPutMotions(caller.actor) && <LinkButton href="/decisions/new">{puttingMessages[locale].motion.button}</LinkButton>}
          </>
        }
        tabs={<Tabs label={t.filters.label} tabs={tabs} />}
      />
      <SeatsLeftBehind locale={locale} seats={leftBehind} />
      <DecisionList locale={locale} decisions={decisions.filter((one) => isUnder(filter, one))} filter={filter} now={caller.at} elector={elector} />
    </>
  );
}
