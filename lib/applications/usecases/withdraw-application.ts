import { withdrawDecision } from "@/lib/decisions/store";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { applicationWithdrawn } from "../events";
import { mayEditApplication, mayKnowOfCase } from "../policy";
import { decideStep } from "../rules/transitions";
import type { CaseInput } from "../schema";
import { endApplication, lockApplication } from "../store";

/** The applicant takes the case back, at any time until it is decided; an open vote on it ends without a result. */
export const withdrawApplication = defineUseCase(async ({ tx, caller: { actor, at } }, input: CaseInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayEditApplication(actor, application.applicantId)) {
    return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  }
  const step = decideStep(application.state, "withdraw");
  if (!step.ok) return step;
  const decision = await withdrawDecision(tx, application.id, at);
  await endApplication(tx, application.id, { state: "withdrawn" }, at);
  return accept({ applicationId: application.id }, [applicationWithdrawn(application.id, application.state, decision?.id ?? null)]);
});
