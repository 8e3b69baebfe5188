import { randomUUID } from "node:crypto";
import type { Caller, Office, PersonActor } from "@/lib/kernel/caller";
import type { Result } from "@/lib/kernel/result";
import { database } from "@/lib/platform/db";

/** Somebody of the demo at an instant, with the rights that the register gives them then: nobody does here what they may not. */
export async function callerOf(email: string, at: Date): Promise<Caller<PersonActor>> {
  const covers = { OR: [{ endsAt: null }, { endsAt: { gt: at } }] };
  const person = await database().person.findUniqueOrThrow({
    where: { email },
    select: {
      id: true,
      name: true,
      officeTerms: { where: { startsAt: { lte: at }, ...covers }, select: { office: true } },
      contacts: { where: { startedAt: { lte: at }, OR: [{ endedAt: null }, { endedAt: { gt: at } }] }, select: { memberId: true, role: true } },
      applications: { select: { id: true } },
    },
  });
  const actor: PersonActor = {
    kind: "person",
    personId: person.id,
    sessionId: null,
    name: person.name,
    offices: person.officeTerms.map(({ office }) => office as Office),
    memberships: person.contacts.map(({ memberId, role }) => ({ memberId, role: role as "representative" | "poc" })),
    applicationIds: person.applications.map(({ id }) => id),
  };
  return { actor, at, correlationId: randomUUID() };
}

export function systemCallerAt(job: string, at: Date): Caller {
  return { actor: { kind: "system", job }, at, correlationId: randomUUID() };
}

export function anonymousAt(at: Date): Caller {
  return { actor: { kind: "anonymous" }, at, correlationId: randomUUID() };
}

/** What the use case granted. The demo keeps the rules, so that a refusal is a mistake in the demo. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo asked for what is refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
