"use server";

import { nameRecommenderInput } from "@/lib/applications/schema";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { formAction } from "@/lib/web/form-action";

export const nameRecommenderAction = formAction(nameRecommenderInput, nameRecommender, {
  redirectTo: (_, { applicationId }) => `/application/${String(applicationId)}`,
});
