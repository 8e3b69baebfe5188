import { randomUUID } from "node:crypto";
import { applicationContent } from "@/lib/applications/schema";
import { editionAt } from "@/lib/bylaws/edition-in-force";
import type { Caller, PersonActor } from "@/lib/kernel/caller";
import { database } from "@/lib/platform/db";
import { completeForm } from "./complete-form";

/** So many people, put into the database as they are; a committee may have ten seats, a race wants more. */
export async function people(count: number, at: Date): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, place) => ({ id: randomUUID(), name: `投票者 ${place + 1}`, email: `voter-${place + 1}-${randomUUID()}@race.example`, createdAt: at }));
  await database().person.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

/** A committee member as the caller of a use case. */
export function voter(personId: string, at: Date): Caller<PersonActor> {
  const actor = { kind: "person", personId, sessionId: null, name: "投票者", offices: ["committee"], memberships: [], applicationIds: [] } as const;
  return { actor, at, correlationId: randomUUID() };
}

/** A case in the vote with its open decision and electorate; the id of the decision. */
export async function ballotBox(electors: readonly string[], opensAt: Date, closesAt: Date): Promise<string> {
  const [applicantId] = electors;
  if (!applicantId) throw new Error("Nobody may vote");
  const { id: applicationId } = await database().application.create({
    data: { state: "voting", applicantId, content: content(opensAt), statedAt: opensAt, stateSince: opensAt },
    select: { id: true },
  });
  const decision = { kind: "admission", rule: "ordinary", applicationId, state: "open", opensAt, closesAt, editionId: editionAt(opensAt).id };
  const seats = electors.map((personId, place) => ({ personId, seat: place + 1 }));
  const { id } = await database().decision.create({ data: { ...decision, electors: { createMany: { data: seats } } }, select: { id: true } });
  return id;
}

/** A complete form of a team and an organisation of its own, since every adopted one joins. */
function content(at: Date) {
  const stamp = { agreed: true, editionId: editionAt(at).id, at: at.toISOString() };
  const name = randomUUID().slice(0, 8);
  const team = { ...completeForm.team, teamName: `${name}-CSIRT`, shortName: name, organisationName: `株式会社${name}`, corporateNumber: "" };
  return applicationContent.parse({ ...completeForm, team, duties: stamp, mission: stamp });
}
