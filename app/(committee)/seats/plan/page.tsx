import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CommitteeAlerts } from "@/components/committee/committee-alerts";
import { PlanComparison } from "@/components/committee/plan-comparison";
import { PlanForms } from "@/components/committee/plan-forms";
import { PlanSteps } from "@/components/committee/plan-steps";
import { PlannedSeats } from "@/components/committee/planned-seats";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { seatTermList } from "@/lib/committee/queries";
import { tryPlan } from "@/lib/committee/rules/plan";
import { mostSteps, planAddress, stepOfForm, stepsOfAddress } from "@/lib/committee/rules/plan-address";
import { roomOf, standing } from "@/lib/committee/rules/plan-room";
import { seatBoard } from "@/lib/committee/rules/seat-board";
import { seatPlanMessages } from "@/lib/i18n/messages/seat-plan";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: seatPlanMessages[await requestLocale()].title };
}

export default async function SeatPlanPage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireOffice("committee", "secretariat", "auditor"), requestLocale(), searchParams]);
  const { steps, understood } = stepsOfAddress([query.step ?? []].flat());
  const added = stepOfForm(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, firstOf(value)])));
  if (added && steps.length < mostSteps) redirect(planAddress([...steps, added]));
  const { terms, assemblies } = await seatTermList(caller);
  const t = seatPlanMessages[locale];
  const edition = editionAt(caller.at);
  const board = seatBoard(terms, assemblies, caller.at, edition);
  const { room, outcomes } = tryPlan(roomOf(board, assemblies), steps, edition);
  const after = standing(room, edition);
  const holders = new Map(after.seats.map(({ seat, name }) => [seat, name || t.unnamed]));
  const well = after.strength.holds && after.experts.holds && after.balance.holds;
  const { most } = edition.committee.seats;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} trail={<Breadcrumbs label={t.crumbs} trail={[{ label: t.seats, href: "/seats" }, { label: t.title }]} />} />
      {(!understood || (query.add !== undefined && !added)) && <Notice tone="warning" title={t.notUnderstood} />}
      {added && <Notice tone="warning" title={t.full(mostSteps)} />}
      <PlanSteps locale={locale} outcomes={outcomes} />
      <div className="grid gap-3">{well ? <Notice tone="success" title={t.holds} /> : <CommitteeAlerts locale={locale} findings={after} />}</div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <PlanComparison locale={locale} before={board} after={after} />
        <PlannedSeats locale={locale} seats={after.seats} most={most} />
      </div>
      <PlanForms locale={locale} steps={steps} most={most} holders={holders} />
    </>
  );
}
