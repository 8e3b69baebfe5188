"use client";

import { useLocale } from "@/components/locale-provider";
import { Button, LinkButton } from "@/components/ui/button";
import { errorPageMessages } from "@/lib/i18n/messages/error-pages";
import { MessagePage } from "./message-page";

/** What an error boundary shows: no detail of the fault, only the number under which the log has it. */
export function FailurePage({ digest, retry }: { digest?: string; retry: () => void }) {
  const locale = useLocale();
  const other = locale === "ja" ? "en" : "ja";
  const t = errorPageMessages[locale];
  const second = errorPageMessages[other];
  return (
    <MessagePage
      title={t.errorTitle}
      text={t.errorText}
      second={{ lang: other, title: second.errorTitle, text: second.errorText }}
      actions={
        <>
          <Button onClick={retry}>{t.tryAgain}</Button>
          <LinkButton href="/" tone="secondary">
            {t.home}
          </LinkButton>
          {digest && (
            <p className="w-full text-[0.875rem] text-solid-gray-700">
              {t.reference}: <span className="font-mono">{digest}</span>
            </p>
          )}
        </>
      }
    />
  );
}
