import { holds, type Actor } from "@/lib/kernel/caller";

/** 6(2), 6(5), 6(6)2): who sits on the committee until when is for the committee itself, the secretariat and the auditor. */
export function maySeeSeats(actor: Actor): boolean {
  return holds(actor, "committee") || holds(actor, "secretariat") || holds(actor, "auditor");
}
