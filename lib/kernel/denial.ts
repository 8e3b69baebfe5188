import type { Actor } from "./caller";

/**
 * How something answers whom it refuses: what one may not see answers like what does not exist. Nobody who is not
 * signed in learns either, only that signing in is needed.
 */
export function denial(actor: Actor, knows: boolean): { readonly code: "forbidden" } | { readonly code: "notFound" } {
  return actor.kind === "anonymous" || knows ? { code: "forbidden" } : { code: "notFound" };
}
