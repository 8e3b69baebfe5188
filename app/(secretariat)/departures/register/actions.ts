"use server";

import { registerNoticeInput } from "@/lib/departures/schema";
import { registerNotice } from "@/lib/departures/usecases/register-notice";
import { departureMessages } from "@/lib/i18n/messages/departures";
import { formAction } from "@/lib/web/form-action";

export const registerNoticeAction = formAction(registerNoticeInput, registerNotice, {
  revalidate: () => ["/departures"],
  say: (_value, locale) => departureMessages[locale].registration.done,
  redirectTo: () => "/departures",
});
