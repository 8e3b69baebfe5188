"use server";

import { signInMessages } from "@/lib/i18n/messages/sign-in";
import { requestPasswordInput } from "@/lib/people/schema";
import { requestPassword } from "@/lib/people/usecases/request-password";
import { formAction } from "@/lib/web/form-action";
import { requestAddress } from "@/lib/web/request-facts";

export const requestPasswordAction = formAction(requestPasswordInput, requestPassword, {
  enrich: requestAddress,
  say: (_value, locale) => signInMessages[locale].requested,
});
