import type { z } from "zod";

/** Where a program's question is wrong before any value is looked at, under the name of what was asked. */
export type ShapeRefusal<Name extends string> =
  | { readonly code: `${Name}.notAnObject`; readonly field: string }
  | { readonly code: `${Name}.fieldMissing`; readonly field: string }
  | { readonly code: `${Name}.fieldUnknown`; readonly field: string };

/** The same from zod's first objection; undefined where it is to a value, which is for the question itself to name. */
export function shapeRefusal<Name extends string>(name: Name, issue: z.core.$ZodIssue | undefined, input: unknown): ShapeRefusal<Name> | undefined {
  const field = fieldOf(issue);
  if (issue?.code === "unrecognized_keys") return { code: `${name}.fieldUnknown`, field: (issue.keys[0] ?? "").slice(0, 60) };
  if (field === "") return { code: `${name}.notAnObject`, field };
  return Object.hasOwn(input as object, field) ? undefined : { code: `${name}.fieldMissing`, field };
}

/** The field of the question that an objection is to; empty where it is the whole. */
export function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  return String(issue?.path[0] ?? "");
}
