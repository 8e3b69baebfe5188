"use server";

import { caseInput } from "@/lib/applications/schema";
import { submitApplication } from "@/lib/applications/usecases/submit-application";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { formAction } from "@/lib/web/form-action";

const stay = { redirectTo: ({ applicationId }: { applicationId: string }) => `/application/${applicationId}` };

export const submitApplicationAction = formAction(caseInput, submitApplication, stay);

export const withdrawApplicationAction = formAction(caseInput, withdrawApplication, stay);
