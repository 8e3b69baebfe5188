import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeparturePanel } from "@/components/departures/departure-panel";
import { HistoryPanel } from "@/components/members/history-panel";
import { MemberHeader } from "@/components/members/member-header";
import { MemberPeople } from "@/components/members/member-people";
import { RegisterPanel } from "@/components/members/register-panel";
import { TeamFacts } from "@/components/members/team-facts";
import { classNames } from "@/components/ui/class-names";
import { Panel } from "@/components/ui/panel";
import { memberDepartureList } from "@/lib/departures/queries";
import { memberMessages } from "@/lib/i18n/messages/members";
import { memberView } from "@/lib/members/queries";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { endContactAction, takeBackNoticeAction } from "../../my/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: memberMessages[await requestLocale()].title };
}

type MemberPageProps = { params: Promise<{ id: string }> };

/** One member: what is public, what members know of each other, and what the register holds, as far as the reader may. */
export default async function MemberPage({ params }: MemberPageProps) {
  const [caller, locale, { id }] = await Promise.all([requireCaller(), requestLocale(), params]);
  const [member, departures] = await Promise.all([memberView(caller, id), memberDepartureList(caller, id)]);
  if (!member) notFound();
  const t = memberMessages[locale].page;
  const { details, register, history, may, own } = member;
  return (
    <>
      <MemberHeader locale={locale} member={member} leavesOn={departures?.notices.find(({ state }) => state === "pending")?.effectiveOn ?? null} readsRoster={details !== null} />
      <div className={classNames("grid items-start gap-6", register && "xl:grid-cols-[minmax(0,1fr)_22rem]")}>
        <div className="grid min-w-0 gap-6">
          {details && <MemberPeople locale={locale} memberId={member.id} contacts={details.contacts} withConfirmation={history !== null} end={may.edit && !own ? endContactAction : null} />}
          <Panel title={t.team}>
            <TeamFacts locale={locale} team={{ ...member, ...details }} />
          </Panel>
        </div>
        {register && <RegisterPanel locale={locale} register={register} />}
      </div>
      {departures && <DeparturePanel locale={locale} memberId={id} memberClass={member.memberClass} departures={departures} takeBack={takeBackNoticeAction} />}
      {history && <HistoryPanel locale={locale} history={history} />}
    </>
  );
}
