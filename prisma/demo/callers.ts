import { randomUUID } from "node:crypto";
import type { Caller, PersonActor } from "@/lib/kernel/caller";
import type { Result } from "@/lib/kernel/result";
import { database } from "@/lib/platform/db";

/** Somebody of the demo at an instant, with the rights that the register gives them then: nobody does here what they may not. */
export async function callerOf(email: string, at: Date): Promise<Caller<PersonActor>> {
  const [person] = await database().$queryRaw<Rights[]>`SELECT p.id AS "personId", p.name,
      ARRAY(SELECT DISTINCT office FROM office_term o
        WHERE o.person_id = p.id AND o.starts_at <= ${at} AND (o.ends_at IS NULL OR o.ends_at > ${at})) AS offices,
      (SELECT coalesce(json_agg(json_build_object('memberId', c.member_id, 'role', c.role)), '[]') FROM member_contact c
        WHERE c.person_id = p.id AND c.started_at <= ${at} AND (c.ended_at IS NULL OR c.ended_at > ${at})) AS memberships,
      ARRAY(SELECT a.id::text FROM application a WHERE a.applicant_id = p.id) AS "applicationIds"
    FROM person p WHERE p.email = ${email}`;
  if (!person) throw new Error(`The demo has nobody with the address ${email}`);
  return { actor: { kind: "person", sessionId: null, ...person }, at, correlationId: randomUUID() };
}

type Rights = Omit<PersonActor, "kind" | "sessionId">;

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
