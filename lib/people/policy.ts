import { holds, type Actor, type PersonActor } from "@/lib/kernel/caller";

/** 6(5): the secretariat keeps the register of offices; the very first staff is recorded by the set-up command. */
export function mayRecordOffice(actor: Actor): boolean {
  return holds(actor, "secretariat") || actor.kind === "system";
}

/** 6(5): a recorded office is ended by the secretariat alone. */
export function mayEndOffice(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat");
}

/** One's own sessions, password and language. */
export function isSignedIn(actor: Actor): actor is PersonActor {
  return actor.kind === "person";
}
