"use server";

import { signInMessages } from "@/lib/i18n/messages/sign-in";
import { setPasswordInput } from "@/lib/people/schema";
import { setPassword } from "@/lib/people/usecases/set-password";
import { formAction } from "@/lib/web/form-action";

export const setPasswordAction = formAction(setPasswordInput, setPassword, {
  say: (_value, locale) => signInMessages[locale].passwordWasSet,
  redirectTo: () => "/sign-in",
});
