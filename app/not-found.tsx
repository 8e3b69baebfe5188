import { MessagePage } from "@/components/shell/message-page";
import { LinkButton } from "@/components/ui/button";
import { errorPageMessages } from "@/lib/i18n/messages/error-pages";
import { requestLocale } from "@/lib/web/locale";

export default async function NotFound() {
  const locale = await requestLocale();
  const other = locale === "ja" ? "en" : "ja";
  const t = errorPageMessages[locale];
  const second = errorPageMessages[other];
  return (
    <MessagePage
      title={t.notFoundTitle}
      text={t.notFoundText}
      second={{ lang: other, title: second.notFoundTitle, text: second.notFoundText }}
      actions={<LinkButton href="/">{t.home}</LinkButton>}
    />
  );
}
