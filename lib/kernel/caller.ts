/** Who asks, when, and by which trace: minted once at the edge and handed down. Nobody else reads session or clock. */
export type Caller<A extends Actor = Actor> = {
  readonly actor: A;
  /** The database's clock when the request came in. */
  readonly at: Date;
  readonly correlationId: string;
};

export type Actor = PersonActor | SystemActor | AnonymousActor;

/** Somebody who signed in, with the rights that their offices and relations give at `Caller.at`. */
export type PersonActor = {
  readonly kind: "person";
  readonly personId: string;
  readonly sessionId: string | null;
  readonly name: string;
  readonly offices: readonly Office[];
  /** The members whose representative or point of contact this person is. */
  readonly memberships: readonly Relation[];
  /** The applications that this person makes. */
  readonly applicationIds: readonly string[];
};

/** A job that acts on nobody's behalf. */
export type SystemActor = { readonly kind: "system"; readonly job: string };

export type AnonymousActor = { readonly kind: "anonymous" };

export type Office = "secretariat" | "committee" | "chair" | "viceChair" | "auditor";

export type Relation = { readonly memberId: string; readonly role: "representative" | "poc" };

/** Whether the actor holds the office now. */
export function holds(actor: Actor, office: Office): boolean {
  return actor.kind === "person" && actor.offices.includes(office);
}

/** Whether the actor is the representative or point of contact of the member. */
export function speaksFor(actor: Actor, memberId: string): boolean {
  return actor.kind === "person" && actor.memberships.some((relation) => relation.memberId === memberId);
}
