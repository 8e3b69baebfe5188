import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { expiredCleared } from "../events";
import { deleteExpired } from "../store";

/**
 * Deletes what has served its purpose: intents that were never confirmed, links and sessions that have ended, and passed
 * windows of the limits.
 */
export const clearExpired = defineUseCase(async ({ tx, caller: { actor, at } }, _input: Readonly<Record<string, never>>) => {
  if (actor.kind !== "system") return refuse({ code: "forbidden" });
  const cleared = await deleteExpired(tx, at);
  if (Object.values(cleared).every((count) => count === 0)) return unchanged(cleared);
  return accept(cleared, [expiredCleared(cleared)]);
});
