import type { DomainEvent } from "@/lib/kernel/domain-event";

type About = { readonly id: string; readonly personId: string; readonly termId: string };

/** A committee member asks to resign; the member stays in office until it is permitted. */
export const resignationRequested = (resignation: About) => about("resignation.requested", resignation, {});

/** The member took the request back, with the vote that was open on it. */
export const resignationTakenBack = (resignation: About, decisionId: string | null) => about("resignation.takenBack", resignation, { decisionId });

/** The committee permitted it: these terms ended with the decision. */
export const resignationPermitted = (resignation: About, decisionId: string, termIds: readonly string[], endsAt: Date) => ({
  ...about("resignation.permitted", resignation, { decisionId, termIds, endsAt: endsAt.toISOString() }),
  jobs: [],
});

export const resignationRefused = (resignation: About, decisionId: string) => ({ ...about("resignation.refused", resignation, { decisionId }), jobs: [] });

/** Every kind of event of this noun, for whoever must say each of them in words. */
export type ResignationEventType = ReturnType<
  typeof resignationRequested | typeof resignationTakenBack | typeof resignationPermitted | typeof resignationRefused
>["type"];

function about<const T extends DomainEvent["type"]>(type: T, { id, personId, termId }: About, data: DomainEvent["data"]) {
  return {
    type, version: 1, object: { type: "resignation", id }, article: "6(2)", data: { personId, termId, ...data },
    jobs: [{ task: "writeMails" }],
  } as const satisfies DomainEvent;
}
