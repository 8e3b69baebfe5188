import { editionAt } from "@/lib/bylaws/edition-in-force";
import { ok, type Result } from "@/lib/kernel/result";
import type { Transaction } from "@/lib/platform/use-case";
import { decisionOpened } from "../events";
import { decisionKinds } from "../rules/kinds";
import { decideReferral } from "../rules/referral";
import { insertDecision, loadSeatsInOffice } from "../store";
import type { DecisionKind, DecisionRefusal, Wording } from "../types";

/** What is put to the committee, and until when it votes. */
export type Put = {
  readonly kind: DecisionKind;
  readonly applicationId?: string;
  readonly resignationId?: string;
  readonly wording?: Wording;
  readonly closesAt: Date;
};

/**
 * Articles 6(2), 6(3), A46: opens the vote of the committee on whatever is put to it. The electorate and the edition
 * are frozen now; nothing later changes who counts. Answers with the decision and its evidence.
 */
export async function openDecision(
  tx: Transaction,
  { kind, applicationId, resignationId, wording, closesAt }: Put,
  at: Date,
): Promise<Result<{ decisionId: string; opened: ReturnType<typeof decisionOpened> }, DecisionRefusal>> {
  const edition = editionAt(at);
  const seats = await loadSeatsInOffice(tx, at);
  const window = decideReferral(seats, at, closesAt, edition);
  if (!window.ok) return window;
  const put = { kind, rule: decisionKinds[kind].rule, applicationId: applicationId ?? null, resignationId: resignationId ?? null, editionId: edition.id, ...window.value };
  const decision = await insertDecision(tx, put, wording ?? null, seats);
  return ok({ decisionId: decision.id, opened: decisionOpened(decision, seats) });
}
