import type { Actor } from "@/lib/kernel/caller";

/** How the record names an actor. */
export function actorName(actor: Actor): string {
  if (actor.kind === "person") return `person:${actor.personId}`;
  return actor.kind === "system" ? `system:${actor.job}` : "anonymous";
}
