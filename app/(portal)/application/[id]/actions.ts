"use server";

import { caseInput } from "@/lib/applications/schema";
import { submitApplication } from "@/lib/applications/usecases/submit-application";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { formAction } from "@/lib/web/form-action";

const redirectTo = ({ applicationId }: { applicationId: string }) => `/application/${applicationId}`;

export const submitApplicationAction = formAction(caseInput, submitApplication, {
  say: (_value, locale) => applicationMessages[locale].submit.done,
  redirectTo,
});

export const withdrawApplicationAction = formAction(caseInput, withdrawApplication, {
  say: (_value, locale) => applicationMessages[locale].withdraw.done,
  redirectTo,
});
