"use server";

import { mailMessages } from "@/lib/i18n/messages/mail";
import { resendMailInput } from "@/lib/mail/schema";
import { resendMail } from "@/lib/mail/usecases/resend-mail";
import { formAction } from "@/lib/web/form-action";

export const resendMailAction = formAction(resendMailInput, resendMail, {
  revalidate: ({ mailId }) => ["/mail", `/mail/${mailId}`],
  say: (_value, locale) => mailMessages[locale].resent,
});
