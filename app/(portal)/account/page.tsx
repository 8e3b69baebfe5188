import type { Metadata } from "next";
import { DepartedTeams } from "@/components/departures/departed-teams";
import { OfficeNoticePanel } from "@/components/departures/office-notice-panel";
import { LanguagePanel } from "@/components/people/language-panel";
import { PasswordPanel } from "@/components/people/password-panel";
import { ProfilePanel } from "@/components/people/profile-panel";
import { SessionsPanel } from "@/components/people/sessions-panel";
import { PageHeader } from "@/components/ui/page-header";
import { departedTeamList, ownNoticeOfficeList } from "@/lib/departures/queries";
import { describeCapacity } from "@/lib/i18n/describe-capacity";
import { accountMessages } from "@/lib/i18n/messages/account";
import { accountView, sessionList } from "@/lib/people/queries";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { giveNoticeAction, takeBackNoticeAction } from "../my/actions";
import { chooseLocaleAction, endOtherSessionsAction, endSessionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountMessages[await requestLocale()].title };
}

export default async function AccountPage() {
  const [caller, locale] = await Promise.all([requireCaller(), requestLocale()]);
  const [person, sessions, offices, departed] = await Promise.all([accountView(caller), sessionList(caller), ownNoticeOfficeList(caller), departedTeamList(caller)]);
  const t = accountMessages[locale];
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="grid max-w-4xl gap-6">
        <ProfilePanel locale={locale} person={person} capacity={describeCapacity(caller.actor, locale)} />
        {offices.map((term) => (
          <OfficeNoticePanel key={term.id} locale={locale} term={term} give={giveNoticeAction} takeBack={takeBackNoticeAction} />
        ))}
        <DepartedTeams locale={locale} departed={departed} />
        <LanguagePanel locale={locale} action={chooseLocaleAction} />
        <PasswordPanel locale={locale} />
        <SessionsPanel locale={locale} sessions={sessions} now={caller.at} endSession={endSessionAction} endOthers={endOtherSessionsAction} />
      </div>
    </>
  );
}
