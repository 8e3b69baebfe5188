"use client";

import { createContext, useContext, type ReactNode } from "react";
import { UiTextsProvider } from "@/components/ui/ui-texts";
import { defaultLocale, type Locale } from "@/lib/i18n/locale";
import { uiMessages } from "@/lib/i18n/messages/ui";

const LocaleContext = createContext<Locale>(defaultLocale);

/** Gives client components the reader's language, and the primitives their few words. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <LocaleContext value={locale}>
      <UiTextsProvider texts={uiMessages[locale]}>{children}</UiTextsProvider>
    </LocaleContext>
  );
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The texts of one noun in the reader's language. */
export function useMessages<T>(messages: Readonly<Record<Locale, T>>): T {
  return messages[useLocale()];
}
