import { Badge, StatusBadge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { memberMessages } from "@/lib/i18n/messages/members";
import { myMessages } from "@/lib/i18n/messages/my";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { PeriodItem, TeamData } from "./member-types";

type NamedTeam = Pick<TeamData, "id" | "shortName" | "teamName" | "organisationName" | "founder" | "memberClass">;

type TeamHeaderProps = { locale: Locale; team: NamedTeam & { period: PeriodItem | null }; teams: readonly NamedTeam[]; leavesOn: CivilDate | null };

/** One's own team by name, whether it is about to leave, and the way to one's other teams. */
export function TeamHeader({ locale, team, teams, leavesOn }: TeamHeaderProps) {
  const t = myMessages[locale];
  const { id, shortName, teamName, organisationName, founder, memberClass, period } = team;
  return (
    <PageHeader
      title={shortName}
      status={
        <>
          {period ? <StatusBadge tone="success">{t.membership.classes[memberClass]}</StatusBadge> : <Badge>{memberMessages[locale].page.notMember}</Badge>}
          {leavesOn && <StatusBadge tone="warning">{departureMessages[locale].badge(formatDate(leavesOn, locale))}</StatusBadge>}
          {founder && <Badge>{t.membership.founder}</Badge>}
        </>
      }
      lead={
        <span className="flex flex-wrap gap-x-5">
          <span>{teamName}</span>
          <span>{organisationName}</span>
        </span>
      }
      tabs={
        teams.length > 1 && <Tabs label={t.teams} tabs={teams.map((one) => ({ href: `/my?team=${one.id}`, label: one.shortName, current: one.id === id }))} />
      }
    />
  );
}
