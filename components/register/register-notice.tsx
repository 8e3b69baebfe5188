import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locale";
import { registerMessages } from "@/lib/i18n/messages/register";

/** While the earlier register is carried over: the way to where that is done. */
export function RegisterNotice({ locale }: { locale: Locale }) {
  const t = registerMessages[locale];
  const actions = (
    <LinkButton href="/register" tone="secondary" size="small">
      {t.title}
    </LinkButton>
  );
  return (
    <Notice tone="warning" title={t.notOpen} actions={actions}>
      {t.notOpenText}
    </Notice>
  );
}
