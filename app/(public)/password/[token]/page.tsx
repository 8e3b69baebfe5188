import type { Metadata } from "next";
import { EntrancePage } from "@/components/people/entrance-page";
import { SetPasswordForm } from "@/components/people/set-password-form";
import { LinkButton } from "@/components/ui/button";
import { signInMessages } from "@/lib/i18n/messages/sign-in";
import { passwordLinkView } from "@/lib/people/queries";
import { currentCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { setPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: signInMessages[await requestLocale()].newTitle, robots: { index: false } };
}

/** Opening the link changes nothing, because mail filters open links too; only setting the password uses it. */
export default async function SetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, { at }, locale] = await Promise.all([params, currentCaller(), requestLocale()]);
  const t = signInMessages[locale];
  const link = await passwordLinkView(token, at);
  if (!link)
    return (
      <EntrancePage title={t.invalidTitle}>
        <p className="leading-175">{t.invalidText}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/password">{t.askAgain}</LinkButton>
          <LinkButton href="/sign-in" tone="quiet">
            {t.back}
          </LinkButton>
        </div>
      </EntrancePage>
    );
  return (
    <EntrancePage title={link.first ? t.firstTitle : t.newTitle} lead={link.first ? t.firstLead(link.name) : t.newLead}>
      <SetPasswordForm action={setPasswordAction} token={token} email={link.email} />
    </EntrancePage>
  );
}
