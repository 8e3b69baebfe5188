import type { DomainEvent } from "@/lib/kernel/domain-event";
import type { DeliveryProblem } from "./types";

/** On an event of the record these mails were written. What they say stands in the mail log, which is not for ever. */
export const mailsWritten = (eventSeq: string, eventType: string, mailIds: readonly string[]) =>
  ({ type: "mail.written", version: 1, object: { type: "record", id: eventSeq }, data: { eventType, mailIds } }) as const satisfies DomainEvent;

/** Handed to the mail server: the moment of dispatch (A16). */
export const mailSent = (id: string, template: string) => onMail("mail.sent", id, { template });

/** Kept in the log, because there is no mail server. */
export const mailHeld = (id: string, template: string) => onMail("mail.held", id, { template });

export const mailGivenUp = (id: string, template: string, problem: DeliveryProblem) => onMail("mail.givenUp", id, { template, problem });

export const mailResent = (id: string, template: string) => onMail("mail.resent", id, { template });

/** Every kind of event of this noun, for whoever must say each of them in words. */
export type MailEventType = ReturnType<typeof mailsWritten | typeof mailSent | typeof mailHeld | typeof mailGivenUp | typeof mailResent>["type"];

function onMail<const T extends DomainEvent["type"]>(type: T, id: string, data: DomainEvent["data"]) {
  return { type, version: 1, object: { type: "mail", id }, data } satisfies DomainEvent;
}
