import type { CivilDate } from "@/lib/kernel/civil-date";
import type { DomainEvent } from "@/lib/kernel/domain-event";
import type { Transaction } from "@/lib/platform/use-case";
import type { DecisionOutcome, LockedDecision } from "../types";

/** A decision that has just been closed. */
export type Concluded = {
  readonly decision: LockedDecision;
  readonly outcome: DecisionOutcome;
  readonly at: Date;
  /** A7: the day on which it became final. */
  readonly finalOn: CivilDate;
};

/** Carries out what an outcome means, in the transaction that closes the decision; answers with the evidence of that. */
export type Effect = (tx: Transaction, concluded: Concluded) => Promise<readonly DomainEvent[]>;
