import type { Metadata } from "next";
import { ConfirmForm } from "@/components/applications/confirm-form";
import { EntrancePage } from "@/components/people/entrance-page";
import { LinkButton } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { confirmationView } from "@/lib/applications/queries";
import { applyMessages } from "@/lib/i18n/messages/apply";
import { linkHours } from "@/lib/people/types";
import { currentCaller } from "@/lib/web/caller";
import { requestLocale } from "@/lib/web/locale";
import { confirmIntentAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: applyMessages[await requestLocale()].confirmTitle, robots: { index: false } };
}

/** Opening the link changes nothing, because mail filters open links too; only confirming uses it. */
export default async function ConfirmIntentPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, caller, locale] = await Promise.all([params, currentCaller(), requestLocale()]);
  const t = applyMessages[locale];
  const intent = await confirmationView(caller, token);
  if (!intent)
    return (
      <EntrancePage title={t.invalidTitle}>
        <p className="leading-175">{t.invalidText(linkHours.confirmIntent)}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/sign-in?returnTo=/application">{t.signIn}</LinkButton>
          <LinkButton href="/apply" tone="secondary">
            {t.again}
          </LinkButton>
        </div>
      </EntrancePage>
    );
  const { teamName, organisationName, name, email, needsPassword } = intent;
  return (
    <EntrancePage title={t.confirmTitle} lead={needsPassword ? t.confirmNewLead : caller.actor.kind === "person" ? t.confirmLead : t.confirmKnownLead}>
      <DescriptionList
        dense
        items={[
          { term: t.teamName, detail: teamName },
          { term: t.organisationName, detail: organisationName },
          { term: t.name, detail: name },
          { term: t.email, detail: <span className="break-all">{email}</span> },
        ]}
      />
      <ConfirmForm action={confirmIntentAction} token={token} email={email} needsPassword={needsPassword} />
    </EntrancePage>
  );
}
