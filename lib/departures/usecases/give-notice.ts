import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { denial } from "@/lib/kernel/denial";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { effectEvents, noticeGiven } from "../events";
import { mayGiveNotice, mayKnowOf } from "../policy";
import { decideNotice } from "../rules/notice";
import type { GiveNoticeInput } from "../schema";
import { carryOutIfDue, hasPendingNotice, insertDeparture, lockSubject } from "../store";

/** 4(1)5), 4(2)5), 6(6)3): somebody leaves by one's own will. One whose day has come is in effect at once (R4.23). */
export const giveNotice = defineUseCase(async ({ tx, caller: { actor, at } }, { subject: ref, effectiveOn, reason }: GiveNoticeInput) => {
  const subject = await lockSubject(tx, ref, at);
  if (!subject || !mayGiveNotice(actor, subject)) return refuse(denial(actor, subject !== undefined && mayKnowOf(actor, subject)));
  if (await hasPendingNotice(tx, subject)) return refuse({ code: "departure.alreadyGiven" });
  const edition = editionAt(at);
  const notice = decideNotice(subject, { receivedOn: civilDateAt(at, edition.timeZone), effectiveOn }, at, edition);
  if (!notice.ok) return notice;
  const entry = { ...notice.value, channel: "online", giverName: actor.name, reason, recordedById: actor.personId } as const;
  const departure = await insertDeparture(tx, subject, entry, at);
  const effect = await carryOutIfDue(tx, departure, at);
  const value = { departureId: departure.id, kind: subject.kind, memberId: subject.kind === "membership" ? subject.memberId : null, inEffect: effect !== null };
  return accept(value, [noticeGiven(departure, effect === null), ...(effect ? effectEvents(departure, effect) : [])]);
});
