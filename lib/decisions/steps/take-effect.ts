import type { DecisionKind } from "../types";
import { concludeAdmission } from "./conclude-admission";
import { concludeResignation } from "./conclude-resignation";
import type { Effect } from "./effect";

const effects: Readonly<Record<DecisionKind, Effect>> = {
  admission: concludeAdmission,
  /** Free words bind people, not this software. */
  motion: () => Promise.resolve([]),
  resignation: concludeResignation,
};

/** What the outcome means for the matter that was decided on, by the kind of the decision. */
export const takeEffect: Effect = (tx, concluded) => effects[concluded.decision.kind](tx, concluded);
