import type { Metadata } from "next";
import { SeatsLeftBehind } from "@/components/departures/seats-left-behind";
import { CommitteeSeats } from "@/components/offices/committee-seats";
import { OfficeAlerts } from "@/components/offices/office-alerts";
import { OfficeList } from "@/components/offices/office-list";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { StatTile, StatTiles } from "@/components/ui/stat-tile";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { seatsLeftBehindList } from "@/lib/departures/queries";
import { officeRegisterMessages } from "@/lib/i18n/messages/office-register";
import { officeTermList } from "@/lib/people/queries";
import { committeeStrength, expertSeats, vacantSeats } from "@/lib/people/rules/committee-strength";
import { requireOffice } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { endOfficeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: officeRegisterMessages[await requestLocale()].title };
}

export default async function OfficesPage() {
  const [caller, locale] = await Promise.all([requireOffice("secretariat"), requestLocale()]);
  const [{ present, coming }, leftBehind] = await Promise.all([officeTermList(caller), seatsLeftBehindList(caller)]);
  const t = officeRegisterMessages[locale];
  const edition = editionAt(caller.at);
  const committee = present.filter(({ office }) => office === "committee");
  const seats = committee.map(({ seat, member }) => ({ seat: seat ?? 0, memberId: member?.id ?? null }));
  const [strength, experts, vacant] = [committeeStrength(seats, edition), expertSeats(seats, edition), vacantSeats(seats, edition)];
  const actions = (
    <>
      <LinkButton href="/offices/assemblies" tone="secondary">{t.assemblies}</LinkButton>
      <LinkButton href="/offices/record">{t.record}</LinkButton>
    </>
  );
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={actions} />
      <OfficeAlerts locale={locale} strength={strength} experts={experts} held={present.map(({ office }) => office)} />
      <SeatsLeftBehind locale={locale} seats={leftBehind} />
      <StatTiles>
        <StatTile label={t.tiles.seats} value={strength.facts.inOffice} unit={t.tiles.of(strength.facts.most)} note={t.tiles.least(strength.facts.least)} />
        <StatTile label={t.tiles.experts} value={experts.facts.experts} unit={t.tiles.of(experts.facts.most)} />
        <StatTile label={t.tiles.vacant} value={vacant.length} unit={t.tiles.seatsUnit} />
      </StatTiles>
      <CommitteeSeats locale={locale} terms={committee} vacant={vacant} end={endOfficeAction} />
      <OfficeList locale={locale} title={t.others} terms={present.filter(({ office }) => office !== "committee")} end={endOfficeAction} />
      {coming.length > 0 && <OfficeList locale={locale} title={t.coming} terms={coming} end={endOfficeAction} />}
    </>
  );
}
