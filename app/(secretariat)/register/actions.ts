"use server";

import { registerMessages } from "@/lib/i18n/messages/register";
import { openRegisterInput } from "@/lib/members/schema";
import { openRegister } from "@/lib/members/usecases/open-register";
import { formAction } from "@/lib/web/form-action";

export const openRegisterAction = formAction(openRegisterInput, openRegister, {
  revalidate: () => ["/register", "/cases"],
  say: (_value, locale) => registerMessages[locale].open.done,
});
