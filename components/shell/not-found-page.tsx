"use client";

import { useLocale } from "@/components/locale-provider";
import { LinkButton } from "@/components/ui/button";
import { errorPageMessages } from "@/lib/i18n/messages/error-pages";
import { MessagePage } from "./message-page";

/** What is shown where there is nothing, or nothing for this reader. Every page carries it along: as a client component it weighs nothing there. */
export function NotFoundPage() {
  const locale = useLocale();
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
