import { declineRecommendationInput, writeRecommendationInput } from "@/lib/applications/schema";
import { declineRecommendation } from "@/lib/applications/usecases/decline-recommendation";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { letterFor } from "./application-texts";
import { callerOf, granted } from "./callers";
import type { Act } from "./case-file";
import { earlierMember } from "./members";

/** The representative of the team that was asked writes the letter. */
export const writesLetter: Act = async ({ applicant, recommendationId, recommender }, at) => {
  const caller = await callerOf(earlierMember(recommender).representative.email, at);
  granted(await writeRecommendation(caller, writeRecommendationInput.parse({ recommendationId, letter: letterFor(applicant) })));
};

/** The point of contact of the team that was asked declines. */
export const declines = (reason: string): Act => async ({ recommendationId, recommender }, at) => {
  const caller = await callerOf(earlierMember(recommender).poc.email, at);
  granted(await declineRecommendation(caller, declineRecommendationInput.parse({ recommendationId, reason })));
};
