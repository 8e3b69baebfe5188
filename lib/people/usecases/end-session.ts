import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { sessionEnded } from "../events";
import { isSignedIn } from "../policy";
import type { EndSessionInput } from "../schema";
import { endSessions } from "../store";

/** Ends one of one's own sessions, this one (sign-out) or another; it is refused at its next request. */
export const endSession = defineUseCase(async ({ tx, caller: { actor, at } }, { publicId }: EndSessionInput) => {
  if (!isSignedIn(actor)) return refuse({ code: "forbidden" });
  const count = await endSessions(tx, actor.personId, at, { publicId });
  if (count === 0) return refuse({ code: "notFound" });
  return accept({}, [sessionEnded(actor.personId, publicId === actor.sessionId ? "own" : "one", count)]);
});
