"use server";

import { declineRecommendationInput, writeRecommendationInput } from "@/lib/applications/schema";
import { declineRecommendation } from "@/lib/applications/usecases/decline-recommendation";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { recommendationMessages } from "@/lib/i18n/messages/recommendations";
import { formAction } from "@/lib/web/form-action";

const revalidate = ({ recommendationId }: { recommendationId: string }) => [`/recommendations/${recommendationId}`];

export const writeRecommendationAction = formAction(writeRecommendationInput, writeRecommendation, {
  revalidate,
  say: (_value, locale) => recommendationMessages[locale].letter.done,
});

export const declineRecommendationAction = formAction(declineRecommendationInput, declineRecommendation, {
  revalidate,
  say: (_value, locale) => recommendationMessages[locale].decline.done,
});
