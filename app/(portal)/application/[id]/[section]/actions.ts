"use server";

import { saveSectionInput } from "@/lib/applications/schema";
import { sectionNames } from "@/lib/applications/types";
import { saveSection } from "@/lib/applications/usecases/save-section";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { formAction } from "@/lib/web/form-action";

/** Keeps the part and goes on to the next one, or from the last one back to the overview. */
export const saveSectionAction = formAction(saveSectionInput, saveSection, {
  redirectTo: ({ applicationId }, { section }) => {
    const next = sectionNames[sectionNames.findIndex((name) => name === section) + 1];
    return next ? `/application/${applicationId}/${next}` : `/application/${applicationId}`;
  },
});

/** Keeps the part while it is being written. */
export const saveDraftAction = formAction(saveSectionInput, saveSection, {
  say: (_, locale) => applicationMessages[locale].section.saved,
  renew: ({ revision }) => ({ revision: String(revision) }),
});
