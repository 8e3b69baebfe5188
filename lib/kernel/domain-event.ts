/** Something that happened, in the past tense: what the record keeps and from which mail and jobs follow. */
export type DomainEvent = {
  /** `noun.pastVerb` */
  readonly type: `${string}.${string}`;
  /** The version of `data`'s shape, so that old records stay readable. */
  readonly version: number;
  /** What it happened to, for example `application` and its id. */
  readonly object: { readonly type: string; readonly id: string };
  /** The case to whose history it belongs, where it belongs to one. */
  readonly caseId?: string;
  /** The provision on which it was done, for example `4(1)4)`. */
  readonly article?: string;
  /** Ids, numbers and codes; no personal data, because records are kept for ever. */
  readonly data: Readonly<Record<string, JsonValue>>;
  /** What is to be done after the commit; queued with it. */
  readonly jobs?: readonly Job[];
};

/** Work that follows from an event, at once or at an instant. Every task may run twice without harm. */
export type Job = { readonly task: EventTask; readonly runAt?: Date };

export type EventTask = "writeMails" | "closeDecision" | "remindElectors" | "carryOutDeparture";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
