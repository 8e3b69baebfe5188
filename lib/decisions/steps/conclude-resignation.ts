import { lockOffices, updateOfficeEnd } from "@/lib/people/store";
import { resignationPermitted, resignationRefused } from "@/lib/resignations/events";
import { endResignation, lockResignation } from "@/lib/resignations/store";
import type { Effect } from "./effect";

/**
 * Article 6(2), R6.18: with the permission the seat is left, at the instant at which the decision became final, and with
 * it the offices that only a committee member can hold (6(3), 6(4)). Refused, the member stays; without a quorum the
 * request stands and can be put again.
 */
export const concludeResignation: Effect = async (tx, { decision, outcome, at }) => {
  const resignation = decision.resignationId && (await lockResignation(tx, decision.resignationId));
  if (!resignation) throw new Error(`Decision ${decision.id} has no request to resign`);
  if (outcome === "notQuorate") return [];
  await endResignation(tx, resignation.id, outcome === "adopted" ? "permitted" : "refused", at);
  if (outcome !== "adopted") return [resignationRefused(resignation, decision.id)];
  const endsAt = at < decision.closesAt ? at : decision.closesAt;
  const held = await lockOffices(tx, endsAt);
  const left = held.filter(
    ({ id, personId, office, startsAt }) =>
      id === resignation.termId || (personId === resignation.personId && startsAt < endsAt && (office === "chair" || office === "viceChair")),
  );
  for (const { id } of left) await updateOfficeEnd(tx, id, endsAt);
  return [resignationPermitted(resignation, decision.id, left.map(({ id }) => id), endsAt)];
};
