import type { JsonValue } from "@/lib/kernel/domain-event";
import type { TimelineEntry } from "@/lib/timeline/types";

/** In whose hands a step was. */
export type Hand = "applicant" | "recommender" | "secretariat" | "committee" | "system";

/** What an applicant reads of its case; what staff and committee do among themselves is not part of it. */
const forApplicants = new Set([
  "application.opened",
  "application.submitted",
  "application.returned",
  "application.received",
  "application.withdrawn",
  "application.guidanceRecorded",
  "recommendation.requested",
  "recommendation.submitted",
  "recommendation.declined",
  "recommendation.lapsed",
  "decision.opened",
  "decision.closed",
  "member.admitted",
]);

export const isForApplicant = (type: string) => forApplicants.has(type);

/** Drafts save themselves; a history of the case does not list each time. */
export const isForStaff = (type: string) => type !== "application.sectionSaved";

/** The entry as an applicant may read it: by which body instead of by whom, and without ballots or people. */
export function forApplicant({ seq, at, type, article, actor, data }: TimelineEntry, applicantId: string) {
  return { seq, at, type, article, by: handOf({ type, actor, data }, applicantId), data: readable(data) };
}

/** In whose hands the step was, told from what was done and by whom. */
export function handOf({ type, actor, data }: Pick<TimelineEntry, "type" | "actor" | "data">, applicantId: string): Hand {
  if (actor === `person:${applicantId}` || actor === "anonymous") return "applicant";
  if (type === "decision.closed" || type === "member.admitted") return "committee";
  if (actor.startsWith("system:")) return "system";
  if (type === "recommendation.lapsed") return "recommender";
  if (type === "recommendation.declined" || data.channel === "online") return "recommender";
  // A14: a recusal is declared by oneself, or noted and lifted by the secretariat.
  if (type === "decision.recusalLifted" || (type === "decision.recused" && data.by === "secretariat")) return "secretariat";
  return type.startsWith("decision.") && type !== "decision.opened" ? "committee" : "secretariat";
}

function readable(data: TimelineEntry["data"]): Record<string, JsonValue> {
  const keys = ["sections", "memberId", "channel", "joinedOn", "number", "closesAt", "outcome"];
  return Object.fromEntries(keys.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]])));
}
