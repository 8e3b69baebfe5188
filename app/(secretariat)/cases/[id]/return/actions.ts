"use server";

import { returnApplicationInput } from "@/lib/applications/schema";
import { returnApplication } from "@/lib/applications/usecases/return-application";
import { caseStepMessages } from "@/lib/i18n/messages/case-steps";
import { formAction } from "@/lib/web/form-action";

export const returnApplicationAction = formAction(returnApplicationInput, returnApplication, {
  revalidate: () => ["/cases"],
  say: (_value, locale) => caseStepMessages[locale].sendBack.done,
  redirectTo: ({ applicationId }) => `/cases/${applicationId}`,
});
