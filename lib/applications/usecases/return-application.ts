import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { applicationReturned } from "../events";
import { mayKnowOfCase, mayProcessCases } from "../policy";
import { decideStep } from "../rules/transitions";
import type { ReturnApplicationInput } from "../schema";
import { insertReturn, loadRecommendation, lockApplication, replaceRecommendation, updateState } from "../store";

/**
 * 4(1)4), A6: the secretariat sends a case back to be completed and says why. To reject is for the committee alone. A
 * letter that is among the reasons no longer counts, so that another can be asked for.
 */
export const returnApplication = defineUseCase(async ({ tx, caller: { actor, at } }, input: ReturnApplicationInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayProcessCases(actor)) return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  const step = decideStep(application.state, "sendBack");
  if (!step.ok) return step;
  if (input.reasons.length === 0) return refuse({ code: "application.returnWithoutReason" });
  const returnId = await insertReturn(tx, application.id, input.reasons, at);
  const letter = input.reasons.some(({ section }) => section === "recommendation") && (await loadRecommendation(tx, application.id));
  if (letter && (letter.state === "requested" || letter.state === "submitted")) await replaceRecommendation(tx, letter.id);
  await updateState(tx, application.id, "returned", at);
  return accept({ applicationId: application.id }, [applicationReturned(application.id, returnId, input.reasons)]);
});
