import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { departureLapsed, effectEvents } from "../events";
import { mayCarryOut } from "../policy";
import { decideEffect } from "../rules/notice";
import { carryOut, lockDeparture, updateDepartureEnd } from "../store";

/** A8: a notice comes into effect on its day, once, and with the same dates however late the job is. */
export const carryOutDeparture = defineUseCase(async ({ tx, caller: { actor, at } }, { departureId }: { readonly departureId: string }) => {
  if (!mayCarryOut(actor)) return refuse({ code: "forbidden" });
  const departure = await lockDeparture(tx, departureId);
  if (!departure) return refuse({ code: "notFound" });
  const decided = decideEffect(departure, at);
  if (!decided.ok) return decided;
  if (departure.subject.since !== null) return accept({ departureId }, effectEvents(departure, await carryOut(tx, departure, at)));
  await updateDepartureEnd(tx, departureId, "lapsed", at, null);
  return accept({ departureId }, [departureLapsed(departure)]);
});
