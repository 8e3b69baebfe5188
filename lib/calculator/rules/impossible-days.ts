import type { CivilDate } from "@/lib/kernel/civil-date";
import type { DatesInput } from "../schema";
import { years, type DatesRefusal } from "../types";

/** The first thing in the days of a question that cannot be, whatever the rules say; undefined where it can. */
export function impossibleDays(question: DatesInput): DatesRefusal | undefined {
  const { rule, ...days } = question;
  const strange = Object.entries(days).find(([, given]) => [given].flat().some(isStrange));
  if (strange) return { code: "dates.yearOutOfRange", field: strange[0] };
  if (question.rule === "expertTerm") return impossibleRequest(question);
  return question.rule === "committeeTerm" ? impossibleAssemblies(question) : undefined;
}

function isStrange(day: CivilDate | undefined): boolean {
  const year = Number(day?.slice(0, 4) ?? years.first);
  return year < years.first || year > years.last;
}

function impossibleRequest({ approvedOn, requestedUntil }: Extract<DatesInput, { rule: "expertTerm" }>): DatesRefusal | undefined {
  return requestedUntil && requestedUntil < approvedOn ? { code: "dates.endsBeforeApproval", field: "requestedUntil", approvedOn } : undefined;
}

/** There is one regular assembly on a day; a second one is most likely another day mistyped. */
function impossibleAssemblies({ regularAssemblies }: Extract<DatesInput, { rule: "committeeTerm" }>): DatesRefusal | undefined {
  const again = regularAssemblies.find((day, place) => regularAssemblies.indexOf(day) < place);
  return again && { code: "dates.assemblyTwice", field: "regularAssemblies", day: again };
}
