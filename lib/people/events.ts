import type { DomainEvent } from "@/lib/kernel/domain-event";

export const signedIn = (personId: string) => onPerson("person.signedIn", personId, {});

/** The account is named where there is one; an unknown address leaves only the attempt. */
export const signInFailed = (personId: string | null, reason: "wrong" | "paused") => onPerson("person.signInFailed", personId, { reason });

export const sessionEnded = (personId: string, which: "own" | "others" | "one", count: number) =>
  onPerson("person.sessionEnded", personId, { which, count });

export const passwordRequested = (personId: string | null, linkId: string | null) =>
  mailedIf(linkId !== null, onPerson("person.passwordRequested", personId, { linkId }));

export const passwordSet = (personId: string, sessionsEnded: number) =>
  mailedIf(true, onPerson("person.passwordSet", personId, { sessionsEnded }));

export const localeChosen = (personId: string, locale: string) => onPerson("person.localeChosen", personId, { locale });

type RecordedTerm = {
  readonly id: string;
  readonly personId: string;
  readonly office: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly seat: number | null;
  readonly assemblyId: string | null;
  readonly shortened: boolean;
  readonly source: string;
};

/** Somebody holds an office; a person new to the system is invited with a link. */
export function officeRecorded(term: RecordedTerm, linkId: string | null) {
  const { id: termId, personId, office, startsAt, endsAt, seat, assemblyId, shortened, source } = term;
  const data = { termId, office, startsAt: startsAt.toISOString(), endsAt: endsAt?.toISOString() ?? null, seat, assemblyId, shortened, source, linkId };
  return mailedIf(linkId !== null, { ...onPerson("person.officeRecorded", personId, data), article: articles[office] ?? "6" });
}

/** The office ends at an instant, with the reason: an act of the association, or that it was recorded by mistake. */
export function officeEnded(term: { id: string; personId: string; office: string; seat: number | null }, endsAt: Date, reason: string) {
  const { id: termId, personId, office, seat } = term;
  const data = { termId, office, seat, endsAt: endsAt.toISOString(), reason };
  return { ...onPerson("person.officeEnded", personId, data), article: articles[office] ?? "6" };
}

const articles: Readonly<Record<string, string>> = {
  committee: "6(2)",
  chair: "6(3)",
  viceChair: "6(4)",
  secretariat: "6(5)",
  auditor: "6(6)",
};

/** Every kind of event of this noun, for whoever must say each of them in words. */
export type PeopleEventType = ReturnType<
  | typeof signedIn
  | typeof signInFailed
  | typeof sessionEnded
  | typeof passwordRequested
  | typeof passwordSet
  | typeof localeChosen
  | typeof officeRecorded
  | typeof officeEnded
>["type"];

function onPerson<const T extends DomainEvent["type"]>(type: T, personId: string | null, data: DomainEvent["data"]) {
  return { type, version: 1, object: { type: "person", id: personId ?? "unknown" }, data } satisfies DomainEvent;
}

function mailedIf<E extends DomainEvent>(mailed: boolean, event: E) {
  return { ...event, jobs: mailed ? ([{ task: "writeMails" }] as const) : [] };
}
