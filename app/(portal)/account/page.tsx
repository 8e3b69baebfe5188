import type { Metadata } from "next";
import { LanguagePanel } from "@/components/people/language-panel";
import { PasswordPanel } from "@/components/people/password-panel";
import { ProfilePanel } from "@/components/people/profile-panel";
import { SessionsPanel } from "@/components/people/sessions-panel";
import { PageHeader } from "@/components/ui/page-header";
import { describeCapacity } from "@/lib/i18n/describe-capacity";
import { accountMessages } from "@/lib/i18n/messages/account";
import { accountView, sessionList } from "@/lib/people/queries";
import { requireCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { chooseLocaleAction, endOtherSessionsAction, endSessionAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountMessages[await requestLocale()].title };
}

export default async function AccountPage() {
  const [caller, locale] = await Promise.all([requireCaller(), requestLocale()]);
  const [person, sessions] = await Promise.all([accountView(caller), sessionList(caller)]);
  const t = accountMessages[locale];
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="grid max-w-4xl gap-6">
        <ProfilePanel locale={locale} person={person} capacity={describeCapacity(caller.actor, locale)} />
        <LanguagePanel locale={locale} action={chooseLocaleAction} />
        <PasswordPanel locale={locale} />
        <SessionsPanel locale={locale} sessions={sessions} now={caller.at} endSession={endSessionAction} endOthers={endOtherSessionsAction} />
      </div>
    </>
  );
}
