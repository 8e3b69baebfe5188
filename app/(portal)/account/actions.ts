"use server";

import { accountMessages } from "@/lib/i18n/messages/account";
import { chooseLocaleInput, endOtherSessionsInput, endSessionInput } from "@/lib/people/schema";
import { endOtherSessions } from "@/lib/people/usecases/end-other-sessions";
import { endSession } from "@/lib/people/usecases/end-session";
import { formAction } from "@/lib/web/form-action";
import { keepLocale } from "@/lib/web/locale";
import { speakLanguage } from "@/lib/web/speak-language";

const revalidate = () => ["/account"];

export const chooseLocaleAction = formAction(chooseLocaleInput, speakLanguage, {
  then: ({ locale }) => keepLocale(locale),
  revalidate,
  say: ({ locale }) => accountMessages[locale].languageSaved,
});

export const endSessionAction = formAction(endSessionInput, endSession, {
  revalidate,
  say: (_value, locale) => accountMessages[locale].ended,
});

export const endOtherSessionsAction = formAction(endOtherSessionsInput, endOtherSessions, {
  revalidate,
  say: ({ count }, locale) => accountMessages[locale].endedOthers(count),
});
