import type { JsonValue } from "@/lib/kernel/domain-event";

/** One thing that happened in a case, as recorded. */
export type TimelineEntry = {
  readonly seq: number;
  readonly at: Date;
  /** person:<id> | system:<job> | anonymous */
  readonly actor: string;
  readonly type: string;
  readonly article: string | null;
  readonly data: Readonly<Record<string, JsonValue>>;
};
