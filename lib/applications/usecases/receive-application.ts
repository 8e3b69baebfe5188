import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { applicationReceived } from "../events";
import { mayKnowOfCase, mayProcessCases } from "../policy";
import { caseCompleteness, completeness } from "../rules/completeness";
import { decideStep } from "../rules/transitions";
import type { CaseInput } from "../schema";
import { loadRecommendation, loadRecommender, lockApplication, updateState } from "../store";

/**
 * 4(1)4), R4.14, R4.16, R6.44: the case is complete and can be put to the committee: the form, the letter of a team
 * that still is a member, and the guidance given.
 */
export const receiveApplication = defineUseCase(async ({ tx, caller: { actor, at } }, input: CaseInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayProcessCases(actor)) return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  const step = decideStep(application.state, "receive");
  if (!step.ok) return step;
  const edition = editionAt(at);
  const on = civilDateAt(at, edition.timeZone);
  const letter = await loadRecommendation(tx, application.id);
  const recommender = letter && (await loadRecommender(tx, letter.memberId, on));
  const facts = letter ? { state: letter.state, memberPresent: Boolean(recommender?.joinedOn) } : null;
  const missing = [...completeness(application.content, edition, on), ...caseCompleteness(facts, application.guidedAt !== null)];
  if (missing.length > 0) return refuse({ code: "application.incomplete", missing });
  await updateState(tx, application.id, "received", at);
  return accept({ applicationId: application.id }, [applicationReceived(application.id)]);
});
