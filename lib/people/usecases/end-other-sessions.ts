import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { sessionEnded } from "../events";
import { isSignedIn } from "../policy";
import { endSessions } from "../store";

/** Ends all of one's own sessions but the one that asks; each is refused at its next request. */
export const endOtherSessions = defineUseCase(async ({ tx, caller: { actor, at } }, _input: object) => {
  if (!isSignedIn(actor)) return refuse({ code: "forbidden" });
  const count = await endSessions(tx, actor.personId, at, { exceptPublicId: actor.sessionId });
  if (count === 0) return unchanged({ count });
  return accept({ count }, [sessionEnded(actor.personId, "others", count)]);
});
