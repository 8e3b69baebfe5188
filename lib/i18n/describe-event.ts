import type { ApplicationEventType } from "@/lib/applications/events";
import type { AssemblyEventType } from "@/lib/assembly/events";
import type { DecisionEventType } from "@/lib/decisions/events";
import type { DepartureEventType } from "@/lib/departures/events";
import type { JobEventType } from "@/lib/jobs/events";
import type { MailEventType } from "@/lib/mail/events";
import type { MemberEventType } from "@/lib/members/events";
import type { PeopleEventType } from "@/lib/people/events";
import type { ResignationEventType } from "@/lib/resignations/events";
import { applicationEvents } from "./events/applications";
import { assemblyEvents } from "./events/assembly";
import { decisionEvents } from "./events/decisions";
import { departureEvents } from "./events/departures";
import { mailEvents } from "./events/mail";
import { memberEvents } from "./events/members";
import { peopleEvents } from "./events/people";
import { resignationEvents } from "./events/resignations";
import type { EventData, EventSentences, Names } from "./events/sentence";
import type { Locale } from "./locale";

/** Every kind of event that the record can hold. */
export type EventType = ApplicationEventType | AssemblyEventType | DecisionEventType | DepartureEventType | JobEventType | MailEventType | MemberEventType | PeopleEventType | ResignationEventType;

const sentences: EventSentences<EventType> = { ...applicationEvents, ...assemblyEvents, ...decisionEvents, ...departureEvents, ...mailEvents, ...memberEvents, ...peopleEvents, ...resignationEvents };

/** What happened, in plain words. A kind that a later release no longer knows is shown by its name. */
export function describeEvent({ type, data }: { type: string; data: EventData }, locale: Locale, names: Names = {}): string {
  return Object.hasOwn(sentences, type) ? sentences[type as EventType](data, names)[locale] : type;
}
