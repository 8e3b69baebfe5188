import type { Actor, Office } from "@/lib/kernel/caller";

const homes: readonly (readonly [Office, string])[] = [
  ["secretariat", "/cases"],
  ["committee", "/decisions"],
  ["auditor", "/records"],
];

/** Where somebody's work is: an office goes before a membership, a membership before one's own application. */
export function homeOf(actor: Actor): string {
  if (actor.kind !== "person") return "/";
  const office = homes.find(([name]) => actor.offices.includes(name));
  if (office) return office[1];
  if (actor.memberships.length > 0) return "/my";
  return actor.applicationIds.length > 0 ? "/application" : "/account";
}
