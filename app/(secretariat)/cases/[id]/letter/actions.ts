"use server";

import { registerLetterInput } from "@/lib/applications/schema";
import { registerLetter } from "@/lib/applications/usecases/register-letter";
import { formAction } from "@/lib/web/form-action";

export const registerLetterAction = formAction(registerLetterInput, registerLetter, {
  revalidate: () => ["/cases"],
  redirectTo: (_value, { applicationId }) => `/cases/${String(applicationId)}`,
});
