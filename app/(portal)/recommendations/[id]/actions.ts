"use server";

import { declineRecommendationInput, writeRecommendationInput } from "@/lib/applications/schema";
import { declineRecommendation } from "@/lib/applications/usecases/decline-recommendation";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { formAction } from "@/lib/web/form-action";

const revalidate = ({ recommendationId }: { recommendationId: string }) => [`/recommendations/${recommendationId}`];

export const writeRecommendationAction = formAction(writeRecommendationInput, writeRecommendation, { revalidate });

export const declineRecommendationAction = formAction(declineRecommendationInput, declineRecommendation, { revalidate });
