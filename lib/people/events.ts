import type { DomainEvent } from "@/lib/kernel/domain-event";

const person = (id: string) => ({ type: "person", id });

export function signedIn(personId: string): DomainEvent {
  return { type: "person.signedIn", version: 1, object: person(personId), data: {} };
}

/** The account is named where there is one; an unknown address leaves only the attempt. */
export function signInFailed(personId: string | null, reason: "wrong" | "paused"): DomainEvent {
  return { type: "person.signInFailed", version: 1, object: person(personId ?? "unknown"), data: { reason } };
}

export function sessionEnded(personId: string, which: "own" | "others" | "one", count: number): DomainEvent {
  return { type: "person.sessionEnded", version: 1, object: person(personId), data: { which, count } };
}

export function passwordRequested(personId: string | null, linkId: string | null): DomainEvent {
  return {
    type: "person.passwordRequested",
    version: 1,
    object: person(personId ?? "unknown"),
    data: { linkId },
    jobs: linkId ? [{ task: "writeMails" }] : [],
  };
}

export function passwordSet(personId: string, sessionsEnded: number): DomainEvent {
  return { type: "person.passwordSet", version: 1, object: person(personId), data: { sessionsEnded }, jobs: [{ task: "writeMails" }] };
}

export function localeChosen(personId: string, locale: string): DomainEvent {
  return { type: "person.localeChosen", version: 1, object: person(personId), data: { locale } };
}

/** Somebody holds an office from now or a past day on; a person new to the system is invited with a link. */
export function officeRecorded(
  term: { id: string; personId: string; office: string; startsAt: Date; endsAt: Date | null; seat: number | null; source: string },
  linkId: string | null,
): DomainEvent {
  return {
    type: "person.officeRecorded",
    version: 1,
    object: person(term.personId),
    article: term.office === "auditor" ? "6(6)" : term.office === "secretariat" ? "6(5)" : "6(2)",
    data: {
      termId: term.id,
      office: term.office,
      startsAt: term.startsAt.toISOString(),
      endsAt: term.endsAt?.toISOString() ?? null,
      seat: term.seat,
      source: term.source,
      linkId,
    },
    jobs: linkId ? [{ task: "writeMails" }] : [],
  };
}
