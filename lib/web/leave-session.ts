import { ok } from "@/lib/kernel/result";
import { endSession } from "@/lib/people/usecases/end-session";
import type { UseCase } from "@/lib/platform/use-case";

/** Ends the session that asks. One that has ended already is left all the same: signing out is never refused. */
export const leaveSession: UseCase<object, object, never> = async (caller) => {
  const { actor } = caller;
  if (actor.kind === "person" && actor.sessionId) await endSession(caller, { publicId: actor.sessionId });
  return ok({});
};
