"use server";

import { confirmIntentInput } from "@/lib/applications/schema";
import { beginSession } from "@/lib/web/begin-session";
import { confirmAndEnter } from "@/lib/web/confirm-and-enter";
import { formAction } from "@/lib/web/form-action";

export const confirmIntentAction = formAction(confirmIntentInput, confirmAndEnter, {
  then: async ({ entrance }) => {
    if (entrance?.signedIn) await beginSession(entrance);
  },
  redirectTo: ({ applicationId }) => `/application/${applicationId}`,
});
