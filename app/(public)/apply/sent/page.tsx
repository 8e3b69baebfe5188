import type { Metadata } from "next";
import { MailCheck } from "lucide-react";
import { EntrancePage } from "@/components/people/entrance-page";
import { LinkButton } from "@/components/ui/button";
import { applyMessages } from "@/lib/i18n/messages/apply";
import { linkHours } from "@/lib/people/types";
import { requestLocale } from "@/lib/web/locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: applyMessages[await requestLocale()].sentTitle, robots: { index: false } };
}

/** Says the same for every address, so that nobody learns here whose it is. */
export default async function SentPage() {
  const t = applyMessages[await requestLocale()];
  return (
    <EntrancePage title={t.sentTitle} lead={t.sentLead}>
      <MailCheck aria-hidden className="size-10 stroke-[1.5] text-key-900" />
      <ul className="grid list-disc gap-3 pl-5 leading-175">
        <li>{t.sentSteps.open}</li>
        <li>{t.sentSteps.hours(linkHours.confirmIntent)}</li>
        <li>{t.sentSteps.missing}</li>
      </ul>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/" tone="secondary">
          {t.home}
        </LinkButton>
        <LinkButton href="/apply" tone="quiet">
          {t.again}
        </LinkButton>
      </div>
    </EntrancePage>
  );
}
