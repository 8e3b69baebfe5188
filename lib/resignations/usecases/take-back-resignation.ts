import { endWithoutResult } from "@/lib/decisions/store";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { resignationTakenBack } from "../events";
import { mayReadResignations, mayTakeBack } from "../policy";
import { decideTakingBack } from "../rules/requests";
import type { TakeBackResignationInput } from "../schema";
import { endResignation, lockResignation } from "../store";

/** A37: whoever asked to resign stays after all; a vote that is open on it ends without a result. */
export const takeBackResignation = defineUseCase(async ({ tx, caller: { actor, at } }, { resignationId }: TakeBackResignationInput) => {
  const resignation = await lockResignation(tx, resignationId);
  if (!resignation || !mayTakeBack(actor, resignation.personId)) {
    return refuse(denial(actor, resignation !== undefined && mayReadResignations(actor)));
  }
  const decided = decideTakingBack(resignation, at);
  if (!decided.ok) return decided;
  const { vote } = resignation;
  if (vote) await endWithoutResult(tx, vote.id, at);
  await endResignation(tx, resignationId, "takenBack", at);
  return accept({ resignationId }, [resignationTakenBack(resignation, vote?.id ?? null)]);
});
