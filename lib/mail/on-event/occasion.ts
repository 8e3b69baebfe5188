import type { DomainEvent } from "@/lib/kernel/domain-event";
import type { Transaction } from "@/lib/platform/use-case";
import type { Draft } from "../letter";
import { loadOfficeHolders, loadStandingRecommendations, loadContacts } from "../store";
import type { Recipient } from "../types";

/** An event on which mails are written: who is to hear of it is looked up now, when the job runs. */
export type Occasion = { readonly tx: Transaction; readonly at: Date; readonly event: DomainEvent };

export type OnEvent = (occasion: Occasion) => Promise<readonly Draft[]>;

/** The staff in office. */
export async function secretariat({ tx, at }: Occasion): Promise<Recipient[]> {
  return loadOfficeHolders(tx, "secretariat", at);
}

/** The people of the teams that were asked to recommend a case or did, with the recommendation that each is to read. */
export async function recommenders({ tx, at }: Occasion, applicationId: string, states: readonly ("requested" | "submitted")[]) {
  const standing = await loadStandingRecommendations(tx, applicationId);
  const wanted = standing.filter(({ state }) => states.some((one) => one === state));
  return (await Promise.all(wanted.map(async ({ id, memberId }) => (await loadContacts(tx, memberId, at)).map((to) => ({ to, id }))))).flat();
}
