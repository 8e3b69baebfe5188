"use server";

import { formatTime } from "@/lib/i18n/format";
import { signInMessages } from "@/lib/i18n/messages/sign-in";
import { signInForm } from "@/lib/people/schema";
import { signIn } from "@/lib/people/usecases/sign-in";
import { beginSession, placeAfterSignIn } from "@/lib/web/begin-session";
import { formAction } from "@/lib/web/form-action";
import { requestFacts } from "@/lib/web/request-facts";

export const signInAction = formAction(signInForm, signIn, {
  enrich: requestFacts,
  then: async (outcome, locale) => {
    if (outcome.signedIn) return beginSession(outcome);
    const t = signInMessages[locale];
    return outcome.pausedUntil ? t.paused(formatTime(outcome.pausedUntil, locale)) : t.wrong;
  },
  redirectTo: (outcome, { returnTo }) => placeAfterSignIn(outcome, returnTo),
});
