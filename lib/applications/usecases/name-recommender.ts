import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { recommendationRequested } from "../events";
import { mayEditApplication, mayKnowOfCase } from "../policy";
import { decideRecommender } from "../rules/may-be-recommended-by";
import { decideStep } from "../rules/transitions";
import type { NameRecommenderInput } from "../schema";
import { insertRecommendation, loadRecommendation, loadRecommender, lockApplication, replaceRecommendation } from "../store";

/**
 * 4(1)4): the applicant asks a general member's team to recommend it. An earlier request that nobody answered is
 * replaced. A team that is not yet a year a member may be asked already; it is told from when it may write.
 */
export const nameRecommender = defineUseCase(async ({ tx, caller: { actor, at } }, input: NameRecommenderInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayEditApplication(actor, application.applicantId)) {
    return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  }
  const step = decideStep(application.state, "nameRecommender");
  if (!step.ok) return step;
  const earlier = await loadRecommendation(tx, application.id);
  if (earlier?.state === "submitted") return refuse({ code: "recommendation.alreadySubmitted" });
  if (earlier?.state === "requested" && earlier.memberId === input.memberId) return unchanged({ recommendationId: earlier.id });
  const recommender = await loadRecommender(tx, input.memberId, civilDateAt(at, editionAt(at).timeZone));
  if (!recommender) return refuse({ code: "recommendation.notMember" });
  const verdict = decideRecommender(recommender);
  if (!verdict.ok) return verdict;
  const replaced = earlier?.state === "requested" ? earlier.id : null;
  if (replaced) await replaceRecommendation(tx, replaced);
  const recommendation = await insertRecommendation(tx, application.id, input.memberId, at);
  return accept({ recommendationId: recommendation.id }, [recommendationRequested(recommendation, replaced)]);
});
