import type { Edition } from "@/lib/bylaws/edition";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { sectionCompletes, type ApplicationDraft } from "../schema";
import { sectionNames, type Missing, type RecommendationState, type SectionName } from "../types";

/**
 * 4(1)4), R4.16, R4.17: what the form lacks before it can be handed in, in its own order. Duties and mission (3,
 * 4(1)3)) must be agreed to under the edition in force, and a team cannot have been founded after today.
 */
export function completeness(content: ApplicationDraft, edition: Edition, on: CivilDate): readonly Missing[] {
  return sectionNames.flatMap((section) => [...missingFields(section, content), ...outOfTime(section, content, edition, on)]);
}

export type LetterFacts = { readonly state: RecommendationState; readonly memberPresent: boolean } | null;

/** 4(1)4), 6(5): what the case lacks besides the form: the letter of a present member, and the guidance. */
export function caseCompleteness(letter: LetterFacts, guided: boolean): readonly Missing[] {
  const missing: Missing[] = [];
  if (letter?.state !== "submitted") missing.push({ section: "recommendation", field: "letter", problem: "missing" });
  else if (!letter.memberPresent) missing.push({ section: "recommendation", field: "member", problem: "invalid" });
  if (!guided) missing.push({ section: "guidance", field: "guidedAt", problem: "missing" });
  return missing;
}

function missingFields(section: SectionName, content: ApplicationDraft): Missing[] {
  const { editionId: _, at: __, ...given } = { ...(content[section] as Record<string, unknown> | undefined) };
  const issues = sectionCompletes[section].safeParse(given).error?.issues ?? [];
  const fields = new Set(issues.map(({ path }) => String(path[0])));
  return [...fields].map((field) => ({ section, field, problem: given[field] ? "invalid" : "missing" }));
}

function outOfTime(section: SectionName, content: ApplicationDraft, edition: Edition, on: CivilDate): Missing[] {
  if (section === "team") {
    const { establishedOn = "" } = content.team ?? {};
    return establishedOn > on && establishedOn.length === on.length ? [{ section, field: "establishedOn", problem: "invalid" }] : [];
  }
  if (section !== "duties" && section !== "mission") return [];
  const assent = content[section];
  return assent?.agreed && assent.editionId !== edition.id ? [{ section, field: "agreed", problem: "invalid" }] : [];
}
