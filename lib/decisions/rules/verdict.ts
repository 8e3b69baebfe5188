import type { Edition } from "@/lib/bylaws/edition";
import { admissibleChoices, readAs } from "@/lib/bylaws/reading-alternatives";
import type { Count, DecisionRule, Verdict } from "../types";
import { adopted } from "./adoption";
import { quorum } from "./quorum";

/**
 * Everything that the rules say of a committee vote (6(2), 4(1)6)): quorate, adopted, what was needed, and the outcome
 * under each admissible reading that bears on it. Where these differ the result is disputed: a chair should know.
 */
export function verdict(rule: DecisionRule, count: Count, edition: Edition): Verdict {
  const attendance = quorum(count, edition);
  const adoption = adopted(count, rule, edition);
  // A14 bears on the outcome only where somebody is recused.
  const used = count.recused > 0 ? [...adoption.readings, ...attendance.readings] : adoption.readings;
  const readings = used.flatMap(({ id }) =>
    admissibleChoices(edition, id).map((choice) => ({ id, choice, ...outcome(rule, count, readAs(edition, id, choice)) })),
  );
  return {
    rule,
    count,
    quorate: attendance.holds,
    adopted: adoption.holds,
    article: adoption.article,
    required: { present: attendance.facts.required, yes: adoption.facts.required },
    bases: { quorum: attendance.facts.base, adoption: adoption.facts.base },
    readings,
    disputed: readings.some((other) => other.quorate !== attendance.holds || other.adopted !== adoption.holds),
  };
}

function outcome(rule: DecisionRule, count: Count, edition: Edition): { quorate: boolean; adopted: boolean } {
  return { quorate: quorum(count, edition).holds, adopted: adopted(count, rule, edition).holds };
}
