import type { DomainEvent, Job } from "@/lib/kernel/domain-event";
import { recommendationLapsed } from "@/lib/applications/events";
import { endsByNotice } from "./rules/ends-by-notice";
import type { Departure, Effect } from "./types";

/** A notice came. It waits for its day, or is in effect at once, of which one mail tells then. */
export function noticeGiven(departure: Departure, waits: boolean) {
  const { receivedOn, effectiveOn, effectiveAt, channel } = departure;
  const jobs: Job[] = waits ? [{ task: "writeMails" }, { task: "carryOutDeparture", runAt: effectiveAt }] : [];
  return { ...onDeparture("departure.noticeGiven", departure, { receivedOn, effectiveOn, channel }), jobs };
}

/** It was taken back before its day; by staff, with how they know. */
export const noticeTakenBack = (departure: Departure, source: string | null) =>
  mailed(onDeparture("departure.takenBack", departure, { effectiveOn: departure.effectiveOn, registered: source !== null }));

/** The membership or office is over, with what went along. */
export const departureTookEffect = (departure: Departure, { personIds, seatIds, lapsed }: Effect) =>
  mailed(onDeparture("departure.tookEffect", departure, { effectiveOn: departure.effectiveOn, personIds, seatIds, lapsedRequests: lapsed.length }));

/** When its day came, what it was to end had ended otherwise. */
export const departureLapsed = (departure: Departure) => onDeparture("departure.lapsed", departure, { effectiveOn: departure.effectiveOn });

/** All that is told of a departure that is in effect: itself, and the requests that lapsed with it. */
export function effectEvents(departure: Departure, effect: Effect): readonly [DomainEvent, ...DomainEvent[]] {
  return [departureTookEffect(departure, effect), ...effect.lapsed.map(recommendationLapsed)];
}

/** Every kind of event of this noun, for whoever must say each of them in words. */
export type DepartureEventType = ReturnType<typeof noticeGiven | typeof noticeTakenBack | typeof departureTookEffect | typeof departureLapsed>["type"];

function onDeparture<const T extends DomainEvent["type"]>(type: T, { id, subject }: Departure, data: DomainEvent["data"]) {
  const about: DomainEvent["data"] = subject.kind === "membership" ? { memberId: subject.memberId } : { termId: subject.termId, office: subject.office, personId: subject.personId };
  const article = endsByNotice(subject) ?? "6(2)";
  return { type, version: 1, object: { type: "departure", id }, article, data: { ...about, ...data } } satisfies DomainEvent;
}

function mailed<E extends DomainEvent>(event: E) {
  return { ...event, jobs: [{ task: "writeMails" }] as const };
}
