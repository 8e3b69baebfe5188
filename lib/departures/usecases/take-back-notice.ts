import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { noticeTakenBack } from "../events";
import { mayGiveNotice, mayKnowOf, mayTakeBack } from "../policy";
import { decideTakingBack } from "../rules/notice";
import type { TakeBackNoticeInput } from "../schema";
import { lockDeparture, updateDepartureEnd } from "../store";

/** A8: a notice is taken back until it is in effect, by whoever may give it; staff enters that it was, and how it knows. */
export const takeBackNotice = defineUseCase(async ({ tx, caller: { actor, at } }, { departureId, source }: TakeBackNoticeInput) => {
  const departure = await lockDeparture(tx, departureId);
  if (!departure || !mayTakeBack(actor, departure.subject)) {
    return refuse(denial(actor, departure !== undefined && mayKnowOf(actor, departure.subject)));
  }
  const decided = decideTakingBack(departure, at);
  if (!decided.ok) return decided;
  const registered = mayGiveNotice(actor, departure.subject) ? null : source;
  if (registered === "") return refuse({ code: "departure.sourceNeeded" });
  await updateDepartureEnd(tx, departureId, "takenBack", at, registered);
  return accept({ departureId }, [noticeTakenBack(departure, registered)]);
});
