/** Something that goes no further until this person does their part. */
export type Waiting = {
  readonly kind: "ballot" | "closable" | "submitted" | "received" | "recommendation" | "drafting" | "returned";
  /** Of the decision, the case or the recommendation. */
  readonly id: string;
  /** The short name of the team that it is about. */
  readonly team: string | null;
  /** When it ends, for ballots; since when it waits, for all others. */
  readonly at: Date;
};
