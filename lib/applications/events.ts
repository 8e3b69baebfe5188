import type { DomainEvent } from "@/lib/kernel/domain-event";
import type { SeniorityFacts } from "@/lib/members/rules/seniority";
import type { ApplicationState, LetterChannel, ReturnReason, SectionName } from "./types";

/** Somebody told the secretariat of the intent to join; the link confirms the address. Null where too many were asked for. */
export function intentStated(id: string, linkId: string | null) {
  const jobs = linkId ? ([{ task: "writeMails" }] as const) : [];
  return { type: "joinIntent.stated", version: 1, object: { type: "joinIntent", id }, article: "4(1)4)", data: { linkId }, jobs } as const satisfies DomainEvent;
}

export const applicationOpened = (id: string, intentId: string) => onCase("application.opened", id, "4(1)4)", { intentId });

export const sectionSaved = (id: string, section: SectionName, revision: number) =>
  onCase("application.sectionSaved", id, "4(1)4)", { section, revision });

export const applicationSubmitted = (id: string, revision: number) => mailed(onCase("application.submitted", id, "4(1)4)", { revision }));

export const applicationReturned = (id: string, returnId: string, reasons: readonly ReturnReason[]) =>
  mailed(onCase("application.returned", id, "4(1)4)", { returnId, sections: reasons.map(({ section }) => section) }));

export const applicationReceived = (id: string) => mailed(onCase("application.received", id, "4(1)4)", {}));

export const applicationWithdrawn = (id: string, from: ApplicationState, decisionId: string | null) =>
  mailed(onCase("application.withdrawn", id, "4(1)4)", { from, decisionId }));

export const guidanceRecorded = (id: string) => onCase("application.guidanceRecorded", id, "6(5)", {});

export const caseTaken = (id: string, handlerId: string) => onCase("application.taken", id, "6(5)", { handlerId });

export const noteAdded = (id: string, noteId: string) => onCase("application.noteAdded", id, "6(5)", { noteId });

type Letter = { readonly id: string; readonly applicationId: string; readonly memberId: string };

export const recommendationRequested = (letter: Letter, replacedId: string | null) =>
  mailed(onLetter("recommendation.requested", letter, { memberId: letter.memberId, replacedId }));

export const recommendationSubmitted = (letter: Letter, channel: LetterChannel, seniority: SeniorityFacts) =>
  mailed(onLetter("recommendation.submitted", letter, { memberId: letter.memberId, channel, ...seniority }));

export const recommendationDeclined = (letter: Letter) => mailed(onLetter("recommendation.declined", letter, { memberId: letter.memberId }));

/** 4(1)5): the member left before it answered; another is to be asked. */
export const recommendationLapsed = (letter: Letter) => mailed(onLetter("recommendation.lapsed", letter, { memberId: letter.memberId }));

/** Every kind of event of this noun, for whoever must say each of them in words. */
export type ApplicationEventType = ReturnType<
  | typeof intentStated
  | typeof applicationOpened
  | typeof sectionSaved
  | typeof applicationSubmitted
  | typeof applicationReturned
  | typeof applicationReceived
  | typeof applicationWithdrawn
  | typeof guidanceRecorded
  | typeof caseTaken
  | typeof noteAdded
  | typeof recommendationRequested
  | typeof recommendationSubmitted
  | typeof recommendationDeclined
  | typeof recommendationLapsed
>["type"];

function onCase<const T extends DomainEvent["type"]>(type: T, id: string, article: string, data: DomainEvent["data"]) {
  return { type, version: 1, object: { type: "application", id }, caseId: id, article, data } satisfies DomainEvent;
}

function onLetter<const T extends DomainEvent["type"]>(type: T, letter: Letter, data: DomainEvent["data"]) {
  const object = { type: "recommendation", id: letter.id };
  return { type, version: 1, object, caseId: letter.applicationId, article: "4(1)4)", data } satisfies DomainEvent;
}

function mailed<E extends DomainEvent>(event: E) {
  return { ...event, jobs: [{ task: "writeMails" }] as const };
}
