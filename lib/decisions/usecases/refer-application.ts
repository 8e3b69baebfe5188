import { decideStep } from "@/lib/applications/rules/transitions";
import { lockApplication, updateState } from "@/lib/applications/store";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { mayRefer } from "../policy";
import type { ReferApplicationInput } from "../schema";
import { openDecision } from "../steps/open-decision";

/**
 * Article 4(1)4): the secretariat puts a case that is complete to the committee, which votes online until the closing
 * time (A46).
 */
export const referApplication = defineUseCase(async ({ tx, caller: { actor, at } }, { applicationId, closesAt }: ReferApplicationInput) => {
  if (!mayRefer(actor)) return refuse({ code: "forbidden" });
  const application = await lockApplication(tx, applicationId);
  if (!application) return refuse({ code: "notFound" });
  const step = decideStep(application.state, "refer");
  if (!step.ok) return refuse({ code: "decision.notReadyToRefer", state: application.state });
  const put = await openDecision(tx, { kind: "admission", applicationId, closesAt }, at);
  if (!put.ok) return put;
  await updateState(tx, applicationId, "voting", at);
  return accept({ decisionId: put.value.decisionId, applicationId }, [put.value.opened]);
});
