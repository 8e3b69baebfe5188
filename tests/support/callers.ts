import { randomUUID } from "node:crypto";
import type { Caller, Office, PersonActor, Relation } from "@/lib/kernel/caller";
import { civilDate, instantAt } from "@/lib/kernel/civil-date";
import type { Refusal, Result } from "@/lib/kernel/result";
import { database } from "@/lib/platform/db";

/** An instant by the association's clock. */
export function at(day: string, time = "10:00"): Date {
  return instantAt(civilDate(day), time, "Asia/Tokyo");
}

/** Somebody of the cast at an instant, with the rights that offices and relations give then. */
export async function as(email: string, when: Date): Promise<Caller<PersonActor>> {
  const covers = { startedAt: { lte: when }, OR: [{ endedAt: null }, { endedAt: { gt: when } }] };
  const present = { member: { memberships: { some: { OR: [{ endedOn: null }, { endedOn: { gt: when } }] } } } };
  const person = await database().person.findUniqueOrThrow({
    where: { email },
    select: {
      id: true,
      name: true,
      officeTerms: { where: { startsAt: { lte: when }, OR: [{ endsAt: null }, { endsAt: { gt: when } }] }, select: { office: true } },
      contacts: { where: { ...covers, ...present }, select: { memberId: true, role: true } },
      applications: { select: { id: true } },
    },
  });
  return {
    actor: {
      kind: "person",
      personId: person.id,
      sessionId: null,
      name: person.name,
      offices: person.officeTerms.map(({ office }) => office as Office),
      memberships: person.contacts as Relation[],
      applicationIds: person.applications.map(({ id }) => id),
    },
    at: when,
    correlationId: randomUUID(),
  };
}

export function anonymous(when: Date): Caller {
  return { actor: { kind: "anonymous" }, at: when, correlationId: randomUUID() };
}

export function system(job: string, when: Date): Caller {
  return { actor: { kind: "system", job }, at: when, correlationId: randomUUID() };
}

/** What the use case granted; a refusal here is a mistake of the test. */
export function granted<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
