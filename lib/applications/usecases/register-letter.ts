import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { recommendationSubmitted } from "../events";
import { mayKnowOfCase, mayProcessCases } from "../policy";
import { decideRecommendation } from "../rules/may-be-recommended-by";
import { decideStep } from "../rules/transitions";
import type { RegisterLetterInput } from "../schema";
import { insertRecommendation, loadRecommendation, loadRecommender, lockApplication, replaceRecommendation, updateLetter } from "../store";

/** A5: the secretariat enters a letter that came on paper or by mail. The day on which it came decides on the year (A4). */
export const registerLetter = defineUseCase(async ({ tx, caller: { actor, at } }, input: RegisterLetterInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayProcessCases(actor)) return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  const step = decideStep(application.state, "recommend");
  if (!step.ok) return step;
  const { memberId, receivedOn, letter, channel, authorName } = input;
  const edition = editionAt(at);
  if (receivedOn > civilDateAt(at, edition.timeZone)) return refuse({ code: "recommendation.receivedInFuture" });
  const earlier = await loadRecommendation(tx, application.id);
  if (earlier?.state === "submitted") return refuse({ code: "recommendation.alreadySubmitted" });
  const recommender = await loadRecommender(tx, memberId, receivedOn);
  if (!recommender) return refuse({ code: "recommendation.notMember" });
  const finding = decideRecommendation(recommender, receivedOn, edition);
  if (!finding.ok) return finding;
  const answers = earlier?.state === "requested" && earlier.memberId === memberId;
  if (earlier?.state === "requested" && !answers) await replaceRecommendation(tx, earlier.id);
  const recommendation = answers ? earlier : await insertRecommendation(tx, application.id, memberId, at);
  await updateLetter(tx, recommendation.id, { letter, channel, authorName, authorId: null, seniority: finding.value }, at);
  return accept({ recommendationId: recommendation.id }, [recommendationSubmitted(recommendation, channel, finding.value.facts)]);
});
