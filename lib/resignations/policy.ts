import { holds, type Actor, type PersonActor } from "@/lib/kernel/caller";

/** 6(2): only whoever sits on the committee asks, for oneself. */
export const mayAskToResign = (actor: Actor): actor is PersonActor => holds(actor, "committee");

/** The request is one's own to take back. */
export const mayTakeBack = (actor: Actor, personId: string): actor is PersonActor => actor.kind === "person" && actor.personId === personId;

/** 6(2), 6(3), 6(5): the chair puts it to the committee, the vice chair for the chair (A25), or the secretariat, which compiles. */
export const mayPutResignations = (actor: Actor): actor is PersonActor => holds(actor, "chair") || holds(actor, "viceChair") || holds(actor, "secretariat");

/** Who sees that somebody asked: the committee, the secretariat, and the auditor (6(6)2)). */
export const mayReadResignations = (actor: Actor): actor is PersonActor =>
  holds(actor, "committee") || holds(actor, "secretariat") || holds(actor, "auditor");
