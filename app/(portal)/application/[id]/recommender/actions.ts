"use server";

import { nameRecommenderInput } from "@/lib/applications/schema";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { applicationMessages } from "@/lib/i18n/messages/applications";
import { formAction } from "@/lib/web/form-action";

export const nameRecommenderAction = formAction(nameRecommenderInput, nameRecommender, {
  say: (_value, locale) => applicationMessages[locale].recommender.done,
  redirectTo: (_, { applicationId }) => `/application/${String(applicationId)}`,
});
