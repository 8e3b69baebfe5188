import type { Change } from "../types";

type Data = Readonly<Record<string, string | null>>;

/** The fields that differ, as they were and as they will be. */
export function changesBetween(before: Data, after: Data): readonly Change[] {
  return Object.keys(after).flatMap((field) => {
    const change = { field, before: before[field] ?? null, after: after[field] ?? null };
    return change.before === change.after ? [] : [change];
  });
}
