import type { Caller, PersonActor } from "@/lib/kernel/caller";
import { database } from "@/lib/platform/db";
import { mayAskToResign, mayPutResignations, mayReadResignations } from "./policy";
import type { ResignationOutcome } from "./types";

const most = 100;

/**
 * Who on the committee asked to resign, those who still wait first, the latest first in each; and what the reader may
 * do. Nothing for whoever has no part in it.
 */
export async function resignationList({ actor, at }: Caller<PersonActor>) {
  if (!mayReadResignations(actor)) return { resignations: [], may: { ask: false, put: false } };
  const rows = await database().resignation.findMany({
    select: {
      id: true, reason: true, requestedAt: true, outcome: true, endedAt: true,
      term: { select: { seat: true, personId: true, endsAt: true, person: { select: { name: true } } } },
      decisions: { select: { id: true, number: true, state: true, closesAt: true }, orderBy: { number: "desc" }, take: 1 },
    },
    orderBy: { requestedAt: "desc" },
    take: most,
  });
  const resignations = rows.map(({ term, decisions: [decision], outcome, ...row }) => {
    const inOffice = term.endsAt === null || term.endsAt > at;
    const vote = decision?.state === "open" ? decision : null;
    const stands = outcome === null && inOffice;
    const mine = term.personId === actor.personId;
    return {
      ...row,
      outcome: outcome as ResignationOutcome | null,
      name: term.person.name,
      seat: term.seat ?? 0,
      decision: decision ?? null,
      stands,
      mine,
      may: { put: stands && vote === null && mayPutResignations(actor), takeBack: stands && mine && (vote === null || vote.closesAt > at) },
    };
  });
  const asked = resignations.some(({ mine, stands }) => mine && stands);
  return {
    resignations: [...resignations.filter(({ stands }) => stands), ...resignations.filter(({ stands }) => !stands)],
    may: { ask: mayAskToResign(actor) && !asked, put: mayPutResignations(actor) },
  };
}

export type ListedResignation = Awaited<ReturnType<typeof resignationList>>["resignations"][number];
