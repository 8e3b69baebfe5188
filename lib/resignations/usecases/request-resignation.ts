import { refuse } from "@/lib/kernel/result";
import { lockOffices } from "@/lib/people/store";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { resignationRequested } from "../events";
import { mayAskToResign } from "../policy";
import { decideRequest } from "../rules/requests";
import type { RequestResignationInput } from "../schema";
import { findPendingResignation, insertResignation } from "../store";

/**
 * Article 6(2), R6.18: a committee member asks to resign before the term is over, and stays in office with all rights
 * until the committee permits it.
 */
export const requestResignation = defineUseCase(async ({ tx, caller: { actor, at } }, { reason }: RequestResignationInput) => {
  if (!mayAskToResign(actor)) return refuse({ code: "forbidden" });
  const { personId } = actor;
  const held = await lockOffices(tx, at);
  const term = held.find((one) => one.office === "committee" && one.personId === personId && one.startsAt <= at);
  const decided = decideRequest(term, term && (await findPendingResignation(tx, term.id)));
  if (!decided.ok) return decided;
  const termId = decided.value.id;
  const id = await insertResignation(tx, { termId, reason, requestedAt: at });
  return accept({ resignationId: id }, [resignationRequested({ id, personId, termId })]);
});
