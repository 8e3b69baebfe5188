import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { guidanceRecorded } from "../events";
import { mayKnowOfCase, mayProcessCases } from "../policy";
import { decideStep } from "../rules/transitions";
import type { CaseInput } from "../schema";
import { lockApplication, updateGuidance } from "../store";

/** 6(5), R6.44: the secretariat has explained to the applicant how joining works. */
export const recordGuidance = defineUseCase(async ({ tx, caller: { actor, at } }, input: CaseInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayProcessCases(actor)) return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  if (application.guidedAt) return unchanged({ applicationId: application.id });
  const step = decideStep(application.state, "guide");
  if (!step.ok) return step;
  await updateGuidance(tx, application.id, actor.name, at);
  return accept({ applicationId: application.id }, [guidanceRecorded(application.id)]);
});
