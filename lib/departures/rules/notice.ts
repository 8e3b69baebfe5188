import type { Edition } from "@/lib/bylaws/edition";
import { addDays, civilDateAt, startOfDay, type CivilDate } from "@/lib/kernel/civil-date";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import type { Departure, DepartureRefusal, Notice, Subject } from "../types";
import { endsByNotice } from "./ends-by-notice";

/** What the giver asks for; without a day, as soon as can be. */
export type AskedNotice = { readonly receivedOn: CivilDate; readonly effectiveOn: CivilDate | null };

/**
 * Articles 4(1)5), 4(2)5), 6(6)3): one leaves at any time by notice. Reading A8: with effect from the day that it names,
 * never before it came and the period of notice has passed; without a day, from the first one that this leaves.
 */
export function decideNotice(subject: Subject, { receivedOn, effectiveOn: named }: AskedNotice, at: Date, edition: Edition): Result<Notice, DepartureRefusal> {
  const article = endsByNotice(subject);
  if (article === null) return refuse({ code: "departure.needsPermission" });
  const { since } = subject;
  if (since === null) return refuse({ code: "departure.alreadyOver" });
  if (receivedOn > civilDateAt(at, edition.timeZone)) return refuse({ code: "departure.receivedInFuture" });
  if (receivedOn < since) return refuse({ code: "departure.receivedBeforeStart", since });
  const earliest = earliestDay(receivedOn, edition);
  const effectiveOn = named ?? earliest;
  if (effectiveOn < earliest) return refuse({ code: "departure.tooEarly", earliest });
  const begins = startOfDay(effectiveOn, edition.timeZone);
  // Nothing that was done while nobody knew of the notice is undone by entering it late.
  const effectiveAt = begins > at ? begins : at;
  const until = subject.kind === "office" ? subject.until : null;
  if (until && effectiveAt >= until) return refuse({ code: "departure.endsAnyway", until });
  return ok({ article, receivedOn, effectiveOn, effectiveAt });
}

/** A8: the first day on which a notice can take effect that came on that day. */
export function earliestDay(receivedOn: CivilDate, edition: Edition): CivilDate {
  return addDays(receivedOn, edition.withdrawal.minimumNoticeDays);
}

type Standing = Pick<Departure, "state" | "effectiveOn" | "effectiveAt">;

/** A8: a notice is taken back until the instant from which it is in effect, whether or not a job has been there yet. */
export function decideTakingBack({ state, effectiveOn, effectiveAt }: Standing, at: Date): Result<null, DepartureRefusal> {
  if (state !== "pending") return refuse({ code: "departure.alreadyEnded", state });
  return at < effectiveAt ? ok(null) : refuse({ code: "departure.alreadyInEffect", effectiveOn });
}

/** From that very instant on a pending notice takes effect, however late somebody comes to it. */
export function decideEffect({ state, effectiveAt }: Standing, at: Date): Result<null, DepartureRefusal> {
  if (state !== "pending") return refuse({ code: "departure.alreadyEnded", state });
  return at < effectiveAt ? refuse({ code: "departure.notYet" }) : ok(null);
}
