import type { Text } from "@/lib/i18n/locale";

/** Something that goes no further until this person does their part. */
export type Waiting = {
  readonly kind: "ballot" | "closable" | "resignation" | "submitted" | "received" | "recommendation" | "drafting" | "returned";
  /** Of the decision, the case or the recommendation. */
  readonly id: string;
  /** What or whom it is about; null for a team that has no name yet. */
  readonly about: Text | null;
  /** When it ends, for ballots; since when it waits, for all others. */
  readonly at: Date;
};
