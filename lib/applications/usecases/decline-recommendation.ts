import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { recommendationDeclined } from "../events";
import { mayKnowOfCase, mayRecommendFor } from "../policy";
import { decideStep } from "../rules/transitions";
import type { DeclineRecommendationInput } from "../schema";
import { lockRecommendation, updateDeclined } from "../store";

/** 4(1)4): nobody has to recommend. The applicant may then ask another team. */
export const declineRecommendation = defineUseCase(async ({ tx, caller: { actor, at } }, input: DeclineRecommendationInput) => {
  const locked = await lockRecommendation(tx, input.recommendationId);
  if (!locked || !mayRecommendFor(actor, locked.recommendation.memberId)) {
    return refuse(denial(actor, mayKnowOfCase(actor, locked?.application.applicantId)));
  }
  const { application, recommendation } = locked;
  if (recommendation.state !== "requested") return refuse({ code: "recommendation.alreadyAnswered" });
  const step = decideStep(application.state, "recommend");
  if (!step.ok) return step;
  await updateDeclined(tx, recommendation.id, input.reason, at);
  return accept({ recommendationId: recommendation.id }, [recommendationDeclined(recommendation)]);
});
