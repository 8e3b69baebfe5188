import { ok } from "@/lib/kernel/result";
import type { Locale } from "@/lib/i18n/locale";
import { chooseLocale } from "@/lib/people/usecases/choose-locale";
import type { UseCase } from "@/lib/platform/use-case";

/** The language of this browser, and for whoever is signed in that of the account and its mails. */
export const speakLanguage: UseCase<{ locale: Locale }, { locale: Locale }, never> = async (caller, { locale }) => {
  if (caller.actor.kind === "person") await chooseLocale(caller, { locale });
  return ok({ locale });
};
