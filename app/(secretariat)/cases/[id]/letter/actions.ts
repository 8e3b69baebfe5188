"use server";

import { registerLetterInput } from "@/lib/applications/schema";
import { registerLetter } from "@/lib/applications/usecases/register-letter";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { formAction } from "@/lib/web/form-action";

export const registerLetterAction = formAction(registerLetterInput, registerLetter, {
  revalidate: () => ["/cases"],
  say: (_value, locale) => caseStepMessages[locale].letter.done,
  redirectTo: (_value, { applicationId }) => `/cases/${String(applicationId)}`,
});
