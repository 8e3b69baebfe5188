import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { recommendationSubmitted } from "../events";
import { mayKnowOfCase, mayRecommendFor } from "../policy";
import { decideRecommendation } from "../rules/may-be-recommended-by";
import { decideStep } from "../rules/transitions";
import type { WriteRecommendationInput } from "../schema";
import { loadRecommender, lockRecommendation, updateLetter } from "../store";

/**
 * 4(1)4), R4.18, R4.19: the recommending team writes the letter, which hands it to the secretariat at once. Reading A4:
 * that day decides on the year of membership, and the finding is kept with the letter.
 */
export const writeRecommendation = defineUseCase(async ({ tx, caller: { actor, at } }, input: WriteRecommendationInput) => {
  const locked = await lockRecommendation(tx, input.recommendationId);
  if (!locked || !mayRecommendFor(actor, locked.recommendation.memberId)) {
    return refuse(denial(actor, mayKnowOfCase(actor, locked?.application.applicantId)));
  }
  const { application, recommendation } = locked;
  if (recommendation.state !== "requested") return refuse({ code: "recommendation.alreadyAnswered" });
  const step = decideStep(application.state, "recommend");
  if (!step.ok) return step;
  const edition = editionAt(at);
  const on = civilDateAt(at, edition.timeZone);
  const recommender = await loadRecommender(tx, recommendation.memberId, on);
  if (!recommender) return refuse({ code: "recommendation.notMember" });
  const finding = decideRecommendation(recommender, on, edition);
  if (!finding.ok) return finding;
  const author = { authorId: actor.personId, authorName: actor.name };
  await updateLetter(tx, recommendation.id, { letter: input.letter, channel: "online", ...author, seniority: finding.value }, at);
  return accept({ recommendationId: recommendation.id }, [recommendationSubmitted(recommendation, "online", finding.value.facts)]);
});
