import { holds, speaksFor, type Actor, type PersonActor } from "@/lib/kernel/caller";

/** Only whoever makes the application fills it in, hands it in and takes it back. */
export function mayEditApplication(actor: Actor, applicantId: string): actor is PersonActor {
  return actor.kind === "person" && actor.personId === applicantId;
}

/** 4(1)4), 6(5): the secretariat compiles a case and puts it to the committee. It never rejects (A6). */
export function mayProcessCases(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat");
}

/** 6(6)2): the auditor reads everything and changes nothing. */
export function mayReadCases(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat") || holds(actor, "auditor");
}

/** 4(1)4), A5: the letter is written by the team that recommends, by its representative or point of contact. */
export function mayRecommendFor(actor: Actor, memberId: string): actor is PersonActor {
  return speaksFor(actor, memberId);
}

/** Whether the actor can see that there is such a case. */
export function mayKnowOfCase(actor: Actor, applicantId: string | undefined): boolean {
  return applicantId !== undefined && (mayReadCases(actor) || mayEditApplication(actor, applicantId));
}
