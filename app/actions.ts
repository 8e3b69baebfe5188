"use server";

import { chooseLocaleInput, leaveSessionInput } from "@/lib/people/schema";
import { formAction } from "@/lib/web/form-action";
import { leaveSession } from "@/lib/web/leave-session";
import { keepLocale } from "@/lib/web/locale";
import { plainAction } from "@/lib/web/plain-action";
import { callingPage } from "@/lib/web/request-facts";
import { dropSessionToken } from "@/lib/web/session-cookie";
import { speakLanguage } from "@/lib/web/speak-language";

export const setLocaleAction = plainAction(
  formAction(chooseLocaleInput, speakLanguage, { then: ({ locale }) => keepLocale(locale), redirectTo: callingPage }),
);

export const signOutAction = plainAction(
  formAction(leaveSessionInput, leaveSession, { then: dropSessionToken, redirectTo: () => "/sign-in" }),
);
