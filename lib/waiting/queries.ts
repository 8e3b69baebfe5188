import type { DecisionKind } from "@/lib/decisions/types";
import { describeMatter, sameText, type Matter } from "@/lib/i18n/describe-matter";
import { holds, type Caller, type PersonActor } from "@/lib/kernel/caller";
import { database } from "@/lib/platform/db";
import { mayPutResignations } from "@/lib/resignations/policy";
import type { Waiting } from "./types";

const most = 30;

/** What waits for this person, by all offices and relations: the most pressing kind first, the oldest first in each. */
export async function waitingList(caller: Caller<PersonActor>): Promise<Waiting[]> {
  const { actor } = caller;
  const kinds = await Promise.all([
    holds(actor, "committee") ? ballots(caller) : [],
    holds(actor, "chair") || holds(actor, "viceChair") ? closable(caller) : [],
    mayPutResignations(actor) ? resignations(caller) : [],
    actor.memberships.length > 0 ? recommendations(caller) : [],
    actor.applicationIds.length > 0 ? ownApplications(caller) : [],
    holds(actor, "secretariat") ? cases() : [],
  ]);
  return kinds.flat();
}

const about = { select: { shortName: true } } as const;
const matter = { kind: true, title: true, application: { select: { shortName: true, teamName: true, organisationName: true } }, resignation: { select: { term: { select: { seat: true, person: { select: { name: true } } } } } } } as const;

async function ballots({ actor, at }: Caller<PersonActor>): Promise<Waiting[]> {
  const rows = await database().decision.findMany({
    where: {
      state: "open",
      opensAt: { lte: at },
      closesAt: { gt: at },
      electors: { some: { personId: actor.personId, recusedAt: null, votes: { none: {} } } },
    },
    select: { id: true, closesAt: true, ...matter },
    orderBy: { closesAt: "asc" },
    take: most,
  });
  return rows.map(({ id, closesAt, ...decision }) => ({ kind: "ballot", id, about: shortly(decision), at: closesAt }));
}

/** 6(3): decisions that the chair may close early, because everybody who may vote has voted. */
async function closable({ at }: Caller): Promise<Waiting[]> {
  const rows = await database().decision.findMany({
    where: { state: "open", opensAt: { lte: at }, electors: { none: { recusedAt: null, votes: { none: {} } } } },
    select: { id: true, opensAt: true, ...matter },
    orderBy: { closesAt: "asc" },
    take: most,
  });
  return rows.map(({ id, opensAt, ...decision }) => ({ kind: "closable", id, about: shortly(decision), at: opensAt }));
}

/** R6.18: who asked to resign, and is not before the committee. */
async function resignations({ at }: Caller): Promise<Waiting[]> {
  const rows = await database().resignation.findMany({
    where: { outcome: null, term: { OR: [{ endsAt: null }, { endsAt: { gt: at } }] }, decisions: { none: { state: "open" } } },
    select: { id: true, requestedAt: true, term: { select: { person: { select: { name: true } } } } },
    orderBy: { requestedAt: "asc" },
    take: most,
  });
  return rows.map(({ id, requestedAt, term }) => ({ kind: "resignation", id, about: named(term.person.name), at: requestedAt }));
}

async function recommendations({ actor }: Caller<PersonActor>): Promise<Waiting[]> {
  const rows = await database().recommendation.findMany({
    where: {
      memberId: { in: actor.memberships.map(({ memberId }) => memberId) },
      state: "requested",
      application: { state: { in: ["drafting", "submitted", "returned"] } },
    },
    select: { id: true, requestedAt: true, application: about },
    orderBy: { requestedAt: "asc" },
    take: most,
  });
  return rows.map(({ id, requestedAt, application }) => ({ kind: "recommendation", id, about: named(application.shortName), at: requestedAt }));
}

async function ownApplications({ actor }: Caller<PersonActor>): Promise<Waiting[]> {
  return mine({ applicantId: actor.personId, state: { in: ["drafting", "returned"] } });
}

/** 4(1)4): what has come in is to be checked, what is complete is to be put to the committee. */
async function cases(): Promise<Waiting[]> {
  return mine({ state: { in: ["submitted", "received"] } });
}

async function mine(where: { applicantId?: string; state: { in: Waiting["kind"][] } }): Promise<Waiting[]> {
  const rows = await database().application.findMany({
    where,
    select: { id: true, state: true, stateSince: true, shortName: true },
    orderBy: { stateSince: "asc" },
    take: most,
  });
  return rows.map(({ id, state, stateSince, shortName }) => ({ kind: state as Waiting["kind"], id, about: named(shortName), at: stateSince }));
}

function shortly(decision: Omit<Matter, "kind"> & { readonly kind: string }) {
  return describeMatter({ ...decision, kind: decision.kind as DecisionKind }).short;
}

function named(shortName: string | null) {
  return shortName ? sameText(shortName) : null;
}
