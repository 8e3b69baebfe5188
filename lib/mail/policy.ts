import { holds, type Actor, type PersonActor } from "@/lib/kernel/caller";

/** The secretariat keeps the mail log (6(5)); the auditor reads everything (6(6)2)). */
export function mayReadMails(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat") || holds(actor, "auditor");
}

export function mayResendMails(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat");
}

/** What a single-use link opens is its recipient's; only in the demo, whose people are invented, may staff follow it. */
export function mayFollowLinks(actor: Actor, demo: boolean): boolean {
  return demo && mayResendMails(actor);
}

/** Writing and sending are the work of jobs. */
export function mayDeliver(actor: Actor): boolean {
  return actor.kind === "system";
}
