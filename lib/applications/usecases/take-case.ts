import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { caseTaken } from "../events";
import { mayKnowOfCase, mayProcessCases } from "../policy";
import { decideStep } from "../rules/transitions";
import type { CaseInput } from "../schema";
import { lockApplication, updateHandler } from "../store";

/** 6(5): a member of staff takes the case on, also from a colleague. */
export const takeCase = defineUseCase(async ({ tx, caller: { actor } }, input: CaseInput) => {
  const application = await lockApplication(tx, input.applicationId);
  if (!application || !mayProcessCases(actor)) return refuse(denial(actor, mayKnowOfCase(actor, application?.applicantId)));
  const step = decideStep(application.state, "take");
  if (!step.ok) return step;
  if (application.handlerId === actor.personId) return unchanged({ applicationId: application.id });
  await updateHandler(tx, application.id, actor.personId);
  return accept({ applicationId: application.id }, [caseTaken(application.id, actor.personId)]);
});
