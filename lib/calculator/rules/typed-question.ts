import type { CivilDate } from "@/lib/kernel/civil-date";

/** A question as a form or an address holds it: text under every name, typed wide or narrow. */
export type TypedQuestion = Readonly<Record<QuestionField, string>>;

export const headFields = ["inOffice", "recused", "present", "yes", "no", "abstain"] as const;

export type HeadField = (typeof headFields)[number];
export type QuestionField = "rule" | "on" | HeadField;

export const questionFields: readonly QuestionField[] = ["rule", "on", ...headFields];

export function isQuestionField(name: string): name is QuestionField {
  return (questionFields as readonly string[]).includes(name);
}

/** What the calculator shows first: the smallest attendance of a committee of nine, and a tie. */
export function exampleQuestion(on: CivilDate): TypedQuestion {
  return { rule: "committee.ordinary", on, inOffice: "9", recused: "0", present: "6", yes: "3", no: "3", abstain: "0" };
}

/** The same as a program would send it. What is empty is left out; what is no number stays text and is refused as such. */
export function untyped(question: TypedQuestion): Readonly<Record<string, string | number>> {
  const given = questionFields.map((name) => [name, question[name].normalize("NFKC").trim()] as const).filter(([, text]) => text !== "");
  return Object.fromEntries(given.map(([name, text]) => [name, isHeads(name) && isNumber(text) ? Number(text) : text]));
}

function isHeads(name: QuestionField): name is HeadField {
  return (headFields as readonly QuestionField[]).includes(name);
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
