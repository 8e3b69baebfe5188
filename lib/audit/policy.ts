import { holds, type Actor, type PersonActor } from "@/lib/kernel/caller";

/** 6(5), 6(6)2): the secretariat, which keeps the papers, and the auditor, who reads them all. */
export function mayReadRecord(actor: Actor): actor is PersonActor {
  return holds(actor, "secretariat") || holds(actor, "auditor");
}
