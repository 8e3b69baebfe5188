import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LeaveForm } from "@/components/departures/leave-form";
import { WhatHappens } from "@/components/departures/what-happens";
import { EditTrail, memberHref } from "@/components/members/edit-trail";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { leavingProspect, memberDepartureList } from "@/lib/departures/queries";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { memberView } from "@/lib/members/queries";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { giveNoticeAction } from "../../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: departureMessages[await requestLocale()].leave.title };
}

/** 4(1)5), 4(2)5): the representative says that the team leaves, knowing what that means. */
export default async function LeavePage({ params }: { params: Promise<{ memberId: string }> }) {
  const [caller, locale, { memberId }] = await Promise.all([requireCaller(), requestLocale(), params]);
  const [member, departures] = await Promise.all([memberView(caller, memberId), memberDepartureList(caller, memberId)]);
  if (!member || !departures?.may.give) notFound();
  const { leave: t, happens } = departureMessages[locale];
  return (
    <>
      <PageHeader trail={<EditTrail locale={locale} member={member} label={t.title} />} title={t.title} status={member.shortName} lead={t.lead} />
      <Panel title={happens.title}>
        <WhatHappens locale={locale} memberClass={member.memberClass} prospect={await leavingProspect(caller, memberId)} />
      </Panel>
      <Panel>
        <LeaveForm locale={locale} team={member} earliest={departures.earliest} back={memberHref(member)} action={giveNoticeAction} />
      </Panel>
    </>
  );
}
