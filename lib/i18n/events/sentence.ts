import type { JsonValue } from "@/lib/kernel/domain-event";
import type { Text } from "../locale";

/** What an event holds, as it was recorded. */
export type EventData = Readonly<Record<string, JsonValue | undefined>>;

/** The names of the members and people that an event speaks of, by id. */
export type Names = Readonly<Record<string, string>>;

/** For every kind of event of a noun its words in both languages: one without words does not compile. */
export type EventSentences<T extends string> = Readonly<Record<T, (data: EventData, names: Names) => Text>>;

/** The name behind the id, where it is known to the reader. */
export function named(id: JsonValue | undefined, names: Names): string | undefined {
  return typeof id === "string" ? names[id] : undefined;
}
