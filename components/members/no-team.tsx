import { Users } from "lucide-react";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { myMessages } from "@/lib/i18n/messages/my";

/** For somebody who speaks for no member: for whom the page is, and where to go instead. */
export function NoTeam({ locale, applicant }: { locale: Locale; applicant: boolean }) {
  const t = myMessages[locale].none;
  const actions = applicant ? (
    <LinkButton href="/application">{t.toApplication}</LinkButton>
  ) : (
    <LinkButton href="/rules#4-1-4" tone="secondary">
      {t.toRules}
    </LinkButton>
  );
  return (
    <Panel>
      <EmptyState icon={<Users aria-hidden />} title={t.title} actions={actions}>
        {applicant ? t.applicant : t.text}
      </EmptyState>
    </Panel>
  );
}
