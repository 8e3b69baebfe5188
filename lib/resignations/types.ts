/** How a request to resign ended: the committee permitted or refused it, or the member took it back. */
export type ResignationOutcome = "permitted" | "refused" | "takenBack";

/** A request as a use case locks it. */
export type LockedResignation = {
  readonly id: string;
  readonly termId: string;
  /** Who asked. */
  readonly personId: string;
  readonly outcome: ResignationOutcome | null;
  /** The vote on it, until its result is there. */
  readonly vote: { readonly id: string; readonly closesAt: Date } | null;
};

export type ResignationRefusal =
  | { readonly code: "resignation.notOnCommittee" }
  | { readonly code: "resignation.alreadyAsked" }
  | { readonly code: "resignation.ended" }
  | { readonly code: "resignation.beforeCommittee" }
  | { readonly code: "resignation.beingCounted" };
