import { holds, type Actor } from "@/lib/kernel/caller";

/** 4(1)4), 6(5): the secretariat puts cases to the committee. */
export const mayRefer = (actor: Actor): boolean => holds(actor, "secretariat");

/** 6(2): committee members vote and discuss; whether they stand on the frozen list is looked up. */
export const mayTakePart = (actor: Actor) => holds(actor, "committee");

/** A14: a special interest is declared by the member concerned or noted by the secretariat. */
export const mayRecuse = (actor: Actor, personId: string): boolean =>
  holds(actor, "secretariat") || (actor.kind === "person" && actor.personId === personId && holds(actor, "committee"));

export const mayLiftRecusal = (actor: Actor): boolean => holds(actor, "secretariat");

/** 6(3): the chair conducts the committee, the vice chair assists (6(4), A25); at the closing time a job does it. */
export const mayClose = (actor: Actor): boolean => holds(actor, "chair") || holds(actor, "viceChair") || actor.kind === "system";

/** 6(3): the chair puts motions and takes them back, the vice chair for the chair (6(4), A25). */
export const mayPutMotions = (actor: Actor): boolean => holds(actor, "chair") || holds(actor, "viceChair");

/** The file of a decision: committee, secretariat, and the auditor, who reads all (6(6)2)). */
export const mayReadFile = (actor: Actor): boolean =>
  holds(actor, "committee") || holds(actor, "secretariat") || holds(actor, "auditor");
