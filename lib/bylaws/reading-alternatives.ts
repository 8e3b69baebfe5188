import type { Edition } from "./edition";
import type { ReadingId } from "./readings";

/** The choices under which a careful chair also looks at the result: the edition's own first. */
export function admissibleChoices(edition: Edition, id: ReadingId): readonly string[] {
  const own: string = edition.readings[id];
  return [own, ...(edition.admissible[id] ?? []).filter((choice) => choice !== own)];
}

/** The same edition with one sentence read another way. */
export function readAs(edition: Edition, id: ReadingId, choice: string): Edition {
  return { ...edition, readings: { ...edition.readings, [id]: choice } };
}
