import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditTrail, memberHref } from "@/components/members/edit-trail";
import { TeamForm } from "@/components/members/team-form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { memberMessages } from "@/lib/i18n/messages/members";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { memberView } from "@/lib/members/queries";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { updateMemberAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: memberMessages[await requestLocale()].teamForm.title };
}

/** 4(1)3), 6(5): a team's data, for the team itself and for the secretariat. */
export default async function TeamPage({ params }: { params: Promise<{ memberId: string }> }) {
  const [caller, locale, { memberId }] = await Promise.all([requireCaller(), requestLocale(), params]);
  const member = await memberView(caller, memberId);
  if (!member?.may.edit || !member.details) notFound();
  const t = memberMessages[locale].teamForm;
  const today = civilDateAt(caller.at, editionAt(caller.at).timeZone);
  return (
    <>
      <PageHeader trail={<EditTrail locale={locale} member={member} label={t.title} />} title={t.title} status={member.shortName} lead={t.lead} />
      <Panel>
        <TeamForm
          locale={locale}
          team={{ ...member, ...member.details }}
          renameOrganisation={member.may.keepRegister}
          today={today}
          back={memberHref(member)}
          action={updateMemberAction}
        />
      </Panel>
    </>
  );
}
