import type { Caller } from "@/lib/kernel/caller";
import type { Result } from "@/lib/kernel/result";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { remindElectors } from "@/lib/decisions/usecases/remind-electors";
import { carryOutDeparture } from "@/lib/departures/usecases/carry-out-departure";
import { deliver } from "@/lib/mail/deliver";
import { writeMails } from "@/lib/mail/usecases/write-mails";
import type { Tasks } from "@/lib/platform/jobs";
import { systemCaller } from "./system-caller";
import { clearExpired } from "./usecases/clear-expired";

/** What the jobs of the queue do. Each may run twice without harm; one that throws is tried again later. */
export const tasks: Tasks = {
  async writeMails({ seq, event, correlationId }) {
    done(await writeMails(await systemCaller("writeMails", correlationId), { seq, event }));
  },

  async deliverMail({ mailId, correlationId }) {
    await deliver(await systemCaller("deliverMail", correlationId), mailId);
  },

  async closeDecision({ event, correlationId }) {
    const result = await closeDecision(await systemCaller("closeDecision", correlationId), { decisionId: event.object.id });
    // The chair, or another run, may have closed it before; withdrawn ones are closed too.
    done(result, "decision.alreadyClosed", "notFound");
  },

  async remindElectors({ event, correlationId }) {
    done(await remindElectors(await systemCaller("remindElectors", correlationId), { decisionId: event.object.id }), "notFound");
  },

  async carryOutDeparture({ event, correlationId }) {
    const result = await carryOutDeparture(await systemCaller("carryOutDeparture", correlationId), { departureId: event.object.id });
    // It may have been taken back, and another run may have been there before.
    done(result, "departure.alreadyEnded", "notFound");
  },

  async clearExpired() {
    const caller: Caller = await systemCaller("clearExpired", "clock");
    done(await clearExpired(caller, {}));
  },
};

/** Whatever else is refused is tried again, and stays visible among the failed jobs. */
function done(result: Result<unknown>, ...fine: readonly string[]): void {
  if (!result.ok && !fine.includes(result.refusal.code)) throw new Error(`A job was refused: ${result.refusal.code}`);
}
