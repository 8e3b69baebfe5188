import { LinkButton } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { accountMessages } from "@/lib/i18n/messages/account";

export function PasswordPanel({ locale }: { locale: Locale }) {
  const t = accountMessages[locale];
  return (
    <Panel title={t.passwordTitle} description={t.passwordDescription}>
      <LinkButton href="/password" tone="secondary" size="small">
        {t.passwordChange}
      </LinkButton>
    </Panel>
  );
}
