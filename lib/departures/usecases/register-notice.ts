import { editionAt, editionOn } from "@/lib/bylaws/edition-in-force";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { effectEvents, noticeGiven } from "../events";
import { mayReadDepartures, mayRegisterNotice } from "../policy";
import { decideNotice } from "../rules/notice";
import type { RegisterNoticeInput } from "../schema";
import { carryOutIfDue, hasPendingNotice, insertDeparture, lockSubject } from "../store";

/** 6(5): the secretariat enters a notice that came on paper or by mail. The day on which it came counts (A8). */
export const registerNotice = defineUseCase(async ({ tx, caller: { actor, at } }, { subject: ref, receivedOn, effectiveOn, ...said }: RegisterNoticeInput) => {
  if (!mayRegisterNotice(actor)) return refuse(denial(actor, mayReadDepartures(actor)));
  const subject = await lockSubject(tx, ref, at);
  if (!subject) return refuse({ code: "notFound" });
  if (await hasPendingNotice(tx, subject)) return refuse({ code: "departure.alreadyGiven" });
  const notice = decideNotice(subject, { receivedOn, effectiveOn }, at, editionOn(receivedOn) ?? editionAt(at));
  if (!notice.ok) return notice;
  const departure = await insertDeparture(tx, subject, { ...notice.value, ...said, recordedById: actor.personId }, at);
  const effect = await carryOutIfDue(tx, departure, at);
  return accept({ departureId: departure.id, inEffect: effect !== null }, [noticeGiven(departure, effect === null), ...(effect ? effectEvents(departure, effect) : [])]);
});
