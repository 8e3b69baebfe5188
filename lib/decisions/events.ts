import type { DomainEvent } from "@/lib/kernel/domain-event";
import { decisionKinds } from "./rules/kinds";
import type { DecisionOutcome, LockedDecision, Verdict } from "./types";

const reminderHours = 24;

type About = Pick<LockedDecision, "id" | "applicationId">;

function about<const T extends DomainEvent["type"]>(decision: About, type: T, article: string, data: DomainEvent["data"] = {}) {
  const caseId = decision.applicationId ?? undefined;
  return { type, version: 1, object: { type: "decision", id: decision.id }, ...(caseId && { caseId }), article, data } satisfies DomainEvent;
}

/** Put to the committee with its electorate frozen; voting is open. */
export function decisionOpened(
  decision: LockedDecision,
  electors: readonly { personId: string; seat: number }[],
) {
  return {
    ...about(decision, "decision.opened", decisionKinds[decision.kind].article, {
      number: decision.number,
      kind: decision.kind,
      rule: decision.rule,
      editionId: decision.editionId,
      opensAt: decision.opensAt.toISOString(),
      closesAt: decision.closesAt.toISOString(),
      electors: electors.map(({ personId, seat }) => ({ personId, seat })),
    }),
    jobs: [
      { task: "writeMails" },
      { task: "remindElectors", runAt: new Date(decision.closesAt.getTime() - reminderHours * 3_600_000) },
      { task: "closeDecision", runAt: decision.closesAt },
    ] as const,
  };
}

/** The choice stands in the vote's own row; the record says that and when, not how, until the decision is closed. */
export const voteCast = (decision: About, vote: { personId: string; sequence: number; idempotencyKey: string }) =>
  about(decision, "decision.voteCast", "6(2)", vote);

export const memberCheckedIn = (decision: About, personId: string) => about(decision, "decision.checkedIn", "6(2)", { personId });

export const memberRecused = (decision: About, personId: string, by: "self" | "secretariat") =>
  about(decision, "decision.recused", "6(2)", { personId, by, reading: "A14" });

export const recusalLifted = (decision: About, personId: string) => about(decision, "decision.recusalLifted", "6(2)", { personId });

export const remarkAdded = (decision: About, remarkId: string) => about(decision, "decision.remarkAdded", "6(2)", { remarkId });

/** Who has not voted a day before closing. */
export function closingSoon(decision: About, personIds: readonly string[]) {
  return { ...about(decision, "decision.closingSoon", "6(2)", { personIds }), jobs: [{ task: "writeMails" }] as const };
}

/** The chair took the motion back; nothing was decided. */
export function motionWithdrawn(decision: About & { readonly number: number }) {
  return { ...about(decision, "decision.motionWithdrawn", "6(3)", { number: decision.number }), jobs: [{ task: "writeMails" }] as const };
}

/** The result, with every counted ballot, from which anybody who may read the record can count again. */
export function decisionClosed(
  decision: LockedDecision,
  outcome: DecisionOutcome,
  verdict: Verdict,
  ballots: readonly { personId: string; choice: string | null; recused: boolean; attended: boolean }[],
) {
  const { count, quorate, adopted, required, disputed } = verdict;
  return {
    ...about(decision, "decision.closed", verdict.article, {
      number: decision.number,
      outcome,
      editionId: decision.editionId,
      count,
      quorate,
      adopted,
      required,
      disputed,
      ballots: ballots.map(({ personId, choice, recused, attended }) => ({ personId, choice, recused, attended })),
    }),
    jobs: [{ task: "writeMails" }] as const,
  };
}

/** Every kind of event of this noun, for whoever must say each of them in words. */
export type DecisionEventType = ReturnType<
  | typeof decisionOpened
  | typeof voteCast
  | typeof memberCheckedIn
  | typeof memberRecused
  | typeof recusalLifted
  | typeof remarkAdded
  | typeof closingSoon
  | typeof motionWithdrawn
  | typeof decisionClosed
>["type"];
