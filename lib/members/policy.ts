import { holds, speaksFor, type Actor, type PersonActor } from "@/lib/kernel/caller";

/** 6(5): the secretariat keeps the register. */
export function mayKeepRegister(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat");
}

/** 6(6)2): the auditor reads all of it; the secretariat works with it. */
export function mayReadRegister(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat") || holds(actor, "auditor");
}

/** 4(1)3): a member keeps its own data current, through its representative or a point of contact. */
export function mayEditMember(actor: Actor, memberId: string): actor is PersonActor {
  return speaksFor(actor, memberId) || mayKeepRegister(actor);
}

/** A person's name is that person's to change. */
export function mayRename(actor: Actor, personId: string): boolean {
  return (actor.kind === "person" && actor.personId === personId) || mayKeepRegister(actor);
}

/** 4(1)3): members know how to reach each other; so do the bodies that work for them. */
export function mayReadMembersRoster(actor: Actor): actor is PersonActor {
  return actor.kind === "person" && (actor.memberships.length > 0 || actor.offices.length > 0);
}
