import { holds, speaksFor, type Actor, type PersonActor } from "@/lib/kernel/caller";
import type { Subject } from "./types";

/** 4(1)5), 4(2)5), 6(1): a member leaves by its representative; 6(6)3): the holder of an office by oneself. */
export function mayGiveNotice(actor: Actor, subject: Subject): actor is PersonActor {
  if (actor.kind !== "person") return false;
  if (subject.kind === "office") return subject.personId === actor.personId;
  return actor.memberships.some(({ memberId, role }) => memberId === subject.memberId && role === "representative");
}

/** 6(5): the secretariat enters what came on paper or by mail. */
export function mayRegisterNotice(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat");
}

/** Whoever may give notice takes it back; the secretariat enters that somebody did. */
export function mayTakeBack(actor: Actor, subject: Subject): actor is PersonActor {
  return mayGiveNotice(actor, subject) || mayRegisterNotice(actor);
}

/** Notices come into effect by the clock alone. */
export function mayCarryOut(actor: Actor): boolean {
  return actor.kind === "system";
}

/** 6(5), 6(6)2): the secretariat works with the notices, the auditor reads them. */
export function mayReadDepartures(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat") || holds(actor, "auditor");
}

/** Whoever it concerns knows that it is there. */
export function mayKnowOf(actor: Actor, subject: Subject): boolean {
  if (holds(actor, "secretariat") || holds(actor, "auditor")) return true;
  return subject.kind === "membership" ? speaksFor(actor, subject.memberId) : actor.kind === "person" && actor.personId === subject.personId;
}

/** 6(2), 6(3), A36: who must see that a seat's team leaves: the committee resolves on it, the chair convenes. */
export function mayReadSeatsLeftBehind(actor: Actor): actor is PersonActor {
  return mayReadDepartures(actor) || holds(actor, "chair") || holds(actor, "viceChair");
}
