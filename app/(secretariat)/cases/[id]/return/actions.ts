"use server";

import { returnApplicationInput } from "@/lib/applications/schema";
import { returnApplication } from "@/lib/applications/usecases/return-application";
import { formAction } from "@/lib/web/form-action";

export const returnApplicationAction = formAction(returnApplicationInput, returnApplication, {
  revalidate: () => ["/cases"],
  redirectTo: ({ applicationId }) => `/cases/${applicationId}`,
});
