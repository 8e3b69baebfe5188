import { decideStep } from "@/lib/applications/rules/transitions";
import { lockApplication, updateState } from "@/lib/applications/store";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { decisionOpened } from "../events";
import { mayRefer } from "../policy";
import { decideReferral } from "../rules/referral";
import type { ReferApplicationInput } from "../schema";
import { insertDecision, loadSeatsInOffice } from "../store";

/**
 * Article 4(1)4): the secretariat puts a case that is complete to the committee, which votes online until the closing
 * time (A46). The electorate and the edition are frozen now; nothing later changes who counts.
 */
export const referApplication = defineUseCase(async ({ tx, caller: { actor, at } }, input: ReferApplicationInput) => {
  if (!mayRefer(actor)) return refuse({ code: "forbidden" });
  const { applicationId, closesAt } = input;
  const application = await lockApplication(tx, applicationId);
  if (!application) return refuse({ code: "notFound" });
  const step = decideStep(application.state, "refer");
  if (!step.ok) return refuse({ code: "decision.notReadyToRefer", state: application.state });
  const edition = editionAt(at);
  const seats = await loadSeatsInOffice(tx, at);
  const window = decideReferral(seats, at, closesAt, edition);
  if (!window.ok) return window;
  const put = { kind: "admission", rule: "ordinary", applicationId, editionId: edition.id, ...window.value } as const;
  const decision = await insertDecision(tx, put, seats);
  await updateState(tx, applicationId, "voting", at);
  return accept({ decisionId: decision.id, applicationId }, [decisionOpened(decision, seats)]);
});
