import type { DecisionKind, DecisionRule } from "../types";

/** Article 6(2), A44: each kind of decision has its threshold, and the article by which the committee has it to decide. */
export const decisionKinds: Readonly<Record<DecisionKind, { readonly rule: DecisionRule; readonly article: string }>> = {
  admission: { rule: "ordinary", article: "4(1)4)" },
  motion: { rule: "ordinary", article: "6(2)" },
  resignation: { rule: "ordinary", article: "6(2)" },
};
