import type { Metadata } from "next";
import { DepartedTeams } from "@/components/departures/departed-teams";
import { DeparturePanel } from "@/components/departures/departure-panel";
import { ConfirmationNotice } from "@/components/members/confirmation-notice";
import { HistoryPanel } from "@/components/members/history-panel";
import { MembershipPanel } from "@/components/members/membership-panel";
import { NoTeam } from "@/components/members/no-team";
import { PeoplePanel } from "@/components/members/people-panel";
import { RightsPanel } from "@/components/members/rights-panel";
import { TeamFacts } from "@/components/members/team-facts";
import { TeamHeader } from "@/components/members/team-header";
import { GivenRecommendations } from "@/components/recommendations/given-recommendations";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { departedTeamList, memberDepartureList } from "@/lib/departures/queries";
import { myMessages } from "@/lib/i18n/messages/my";
import { myMembershipView } from "@/lib/members/queries";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { firstOf, type PageQuery } from "@/lib/web/page-query";
import { confirmContactAction, endContactAction, takeBackNoticeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: myMessages[await requestLocale()].title };
}

const peopleActions = { confirm: confirmContactAction, end: endContactAction };

/** 4(1)2) to 4(1)4): one's own team; of several, the one that the address names. */
export default async function MyPage({ searchParams }: { searchParams: PageQuery }) {
  const [caller, locale, query] = await Promise.all([requireCaller(), requestLocale(), searchParams]);
  const t = myMessages[locale];
  const [teams, departed] = await Promise.all([myMembershipView(caller), departedTeamList(caller)]);
  const team = teams.find(({ id }) => id === firstOf(query.team)) ?? teams[0];
  if (!team)
    return (
      <>
        <PageHeader title={t.title} />
        <DepartedTeams locale={locale} departed={departed} />
        <NoTeam locale={locale} applicant={caller.actor.applicationIds.length > 0} />
      </>
    );
  const { id, memberClass, period, contacts, history } = team;
  const departures = await memberDepartureList(caller, id);
  return (
    <>
      <TeamHeader locale={locale} team={team} teams={teams} leavesOn={departures?.notices.find(({ state }) => state === "pending")?.effectiveOn ?? null} />
      <ConfirmationNotice locale={locale} teams={teams} />
      {/* One below the other the membership comes first and the rights last; on wide screens both stand beside the rest. */}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr]">
        <MembershipPanel locale={locale} memberId={id} memberClass={memberClass} period={period} eligibility={team.eligibility} />
        <div className="grid min-w-0 gap-6 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <PeoplePanel locale={locale} memberId={id} contacts={contacts} confirmMonths={editionAt(caller.at).pointOfContact.confirmMonths} actions={peopleActions} />
          <Panel
            title={t.team.title}
            aside={
              <LinkButton href={`/my/team/${id}`} tone="secondary" size="small">
                {t.team.edit}
              </LinkButton>
            }
          >
            <TeamFacts locale={locale} team={team} />
          </Panel>
          <GivenRecommendations locale={locale} recommendations={team.recommendations} />
          {departures && <DeparturePanel locale={locale} memberId={id} memberClass={memberClass} departures={departures} takeBack={takeBackNoticeAction} />}
          <HistoryPanel locale={locale} history={history} />
          <DepartedTeams locale={locale} departed={departed} />
        </div>
        <RightsPanel locale={locale} rights={team.rights} duties={team.duties} />
      </div>
    </>
  );
}
