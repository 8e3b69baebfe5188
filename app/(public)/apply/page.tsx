import type { Metadata } from "next";
import { AfterIntent } from "@/components/applications/after-intent";
import { IntentForm } from "@/components/applications/intent-form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { applyMessages } from "@/lib/i18n/messages/apply";
import { requestLocale } from "@/lib/web/locale";
import { stateIntentAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = applyMessages[await requestLocale()];
  return { title, description };
}

export default async function ApplyPage() {
  const locale = await requestLocale();
  const t = applyMessages[locale];
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8">
        <Panel>
          <IntentForm action={stateIntentAction} locale={locale} />
        </Panel>
        <div className="grid gap-4">
          <AfterIntent locale={locale} />
          <p className="px-1 text-[0.875rem] leading-170 text-solid-gray-700">
            {t.known}{" "}
            <a href="/sign-in?returnTo=/application" className="inline-block">
              {t.signIn}
            </a>
          </p>
        </div>
      </div>
    </>
  );
}
