import { Badge, StatusBadge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import type { Locale } from "@/lib/i18n/locale";
import { memberMessages } from "@/lib/i18n/messages/members";
import { myMessages } from "@/lib/i18n/messages/my";
import type { PeriodItem, TeamData } from "./member-types";

type NamedTeam = Pick<TeamData, "id" | "shortName" | "teamName" | "organisationName" | "founder" | "memberClass">;

/** One's own team by name, with the way to one's other teams. */
export function TeamHeader({ locale, team, teams }: { locale: Locale; team: NamedTeam & { period: PeriodItem | null }; teams: readonly NamedTeam[] }) {
  const t = myMessages[locale];
  const { id, shortName, teamName, organisationName, founder, memberClass, period } = team;
  return (
    <PageHeader
      title={shortName}
      status={
        <>
          {period ? <StatusBadge tone="success">{t.membership.classes[memberClass]}</StatusBadge> : <Badge>{memberMessages[locale].page.notMember}</Badge>}
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
