import { oneLine } from "@/lib/kernel/plain-text";
import type { AssemblyKind } from "@/lib/assembly/types";
import type { Cohort, PlanStep } from "../types";

/** More than any plan needs; what comes after is left out. */
export const mostSteps = 30;
export const longestName = 40;

/** A step as it stands in the address of a plan: `elect.regular.10.2.team.full.山田 花子`, `leave.3.expert`. */
export function stepInAddress(step: PlanStep): string {
  switch (step.kind) {
    case "assembly":
      return `assembly.${step.assembly}`;
    case "elect":
      return ["elect", step.at, step.seat ?? "any", step.cohort ?? "any", step.expert ? "expert" : "team", step.shortened ? "short" : "full", step.name].join(".");
    case "resign":
      return `resign.${step.seat}`;
    case "leave":
      return `leave.${step.seat}.${step.then}`;
  }
}

/** The step that the text names; undefined where it names none. */
export function stepOfAddress(text: string): PlanStep | undefined {
  const [kind, ...parts] = text.split(".");
  if (kind === "assembly") return assembly(parts);
  if (kind === "elect") return election(parts);
  if (kind === "resign") return resignation(parts);
  return kind === "leave" ? departure(parts) : undefined;
}

/** The steps of an address, and whether all of it was understood. */
export function stepsOfAddress(texts: readonly string[]): { steps: PlanStep[]; understood: boolean } {
  const steps = texts.slice(0, mostSteps).flatMap((text) => stepOfAddress(text) ?? []);
  return { steps, understood: steps.length === texts.length };
}

/** The fields of the form that adds a step of a kind, in the order of its text. */
const formFields: Readonly<Record<string, readonly string[]>> = {
  assembly: ["assembly"],
  elect: ["at", "seat", "cohort", "who", "term", "name"],
  resign: ["seat"],
  leave: ["seat", "then"],
};

/** The step that a form adds, where it is filled in; a box left unchecked does not come along. */
export function stepOfForm(values: Readonly<Record<string, string | undefined>>): PlanStep | undefined {
  const kind = values.add ?? "";
  if (!Object.hasOwn(formFields, kind)) return undefined;
  const parts = formFields[kind]?.map((field) => values[field] ?? (field === "term" ? "full" : "")) ?? [];
  return stepOfAddress([kind, ...parts].join("."));
}

/** The address of a plan: its steps in their order, so that it can be sent to others. */
export function planAddress(steps: readonly PlanStep[]): string {
  const query = new URLSearchParams(steps.map((step) => ["step", stepInAddress(step)]));
  return query.size > 0 ? `/seats/plan?${query}` : "/seats/plan";
}

function assembly([named, ...rest]: readonly string[]): PlanStep | undefined {
  return isAssembly(named) && rest.length === 0 ? { kind: "assembly", assembly: named } : undefined;
}

function election([at, seatNamed, cohortNamed, who, term, ...words]: readonly string[]): PlanStep | undefined {
  const [seat, cohort] = [seatNamed === "any" ? null : seatOf(seatNamed), cohortNamed === "any" ? null : cohortOf(cohortNamed)];
  const name = oneLine(words.join("."));
  if (!isAssembly(at) || seat === undefined || cohort === undefined || [...name].length > longestName) return undefined;
  if ((who !== "team" && who !== "expert") || (term !== "full" && term !== "short")) return undefined;
  return { kind: "elect", at, seat, cohort, expert: who === "expert", shortened: term === "short", name };
}

function resignation([named, ...rest]: readonly string[]): PlanStep | undefined {
  const seat = seatOf(named);
  return seat !== undefined && rest.length === 0 ? { kind: "resign", seat } : undefined;
}

function departure([named, then, ...rest]: readonly string[]): PlanStep | undefined {
  const seat = seatOf(named);
  if (seat === undefined || rest.length > 0) return undefined;
  return then === "vacate" || then === "expert" || then === "team" ? { kind: "leave", seat, then } : undefined;
}

function isAssembly(text: string | undefined): text is AssemblyKind {
  return text === "regular" || text === "extraordinary";
}

function seatOf(text: string | undefined): number | undefined {
  return text !== undefined && /^([1-9]|10)$/.test(text) ? Number(text) : undefined;
}

function cohortOf(text: string | undefined): Cohort | undefined {
  return text === "1" ? 1 : text === "2" ? 2 : undefined;
}
