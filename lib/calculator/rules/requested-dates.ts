import type { Edition } from "@/lib/bylaws/edition";
import { editionOn, editions } from "@/lib/bylaws/edition-in-force";
import { admissibleChoices, readAs } from "@/lib/bylaws/reading-alternatives";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import { objectionPeriod } from "@/lib/members/rules/objection-period";
import { rosterDue } from "@/lib/members/rules/roster-due";
import { seniority } from "@/lib/members/rules/seniority";
import { committeeTerm } from "@/lib/people/rules/committee-term";
import { expertTerm } from "@/lib/people/rules/expert-term";
import { parseDatesInput, type DatesInput } from "../schema";
import type { DatesFound, DatesRefusal, RequestedDates } from "../types";
import { impossibleDays } from "./impossible-days";

/**
 * When a term, a period or a duty begins and ends, whoever asks and in whatever state the question is. The edition in
 * force on the day asked about governs (R9.1). The association has entered no edition older than its first, and terms
 * that began under one still run: for these the first edition stands in, and the answer says so.
 */
export function requestedDates(input: unknown, among: readonly Edition[] = editions): Result<RequestedDates, DatesRefusal> {
  const parsed = parseDatesInput(input);
  if (!parsed.ok) return parsed;
  const question = parsed.value;
  const impossible = impossibleDays(question);
  if (impossible) return refuse(impossible);
  const inForce = editionOn(beginning(question), among);
  const edition = inForce ?? first(among);
  const found = findDates(question, edition);
  const readings = found.readings.flatMap(({ id }) =>
    admissibleChoices(edition, id).map((choice) => ({ id, choice, found: findDates(question, readAs(edition, id, choice)) })),
  );
  return ok({ found, readings, edition, inForce: inForce !== undefined });
}

/** The rules are asked as of the day with which the matter begins; no answer here depends on today. */
function findDates(question: DatesInput, edition: Edition): DatesFound {
  const on = beginning(question);
  switch (question.rule) {
    case "seniority":
      return { rule: "seniority", ...seniority(on, on, edition) };
    case "expertTerm":
      return { rule: "expertTerm", ...expertTerm(question, [], on, edition) };
    case "committeeTerm":
      return { rule: "committeeTerm", ...committeeTerm(question, question.regularAssemblies, on, edition) };
    case "objection":
      return { rule: "objection", ...objectionPeriod(on, on, edition) };
    case "rosterDue":
      return { rule: "rosterDue", ...rosterDue({ kind: "regular", closedOn: on }, on, edition) };
  }
}

function beginning(question: DatesInput): CivilDate {
  switch (question.rule) {
    case "seniority":
      return question.joinedOn;
    case "expertTerm":
      return question.approvedOn;
    case "committeeTerm":
      return question.electedOn;
    case "objection":
      return question.dispatchedOn;
    case "rosterDue":
      return question.assemblyClosedOn;
  }
}

function first([edition]: readonly Edition[]): Edition {
  if (!edition) throw new RangeError("No edition is entered");
  return edition;
}
