import { draft } from "../letter";
import { pages } from "../pages";
import { loadElectors, loadOfficeHolders, loadResignation } from "../store";
import type { Recipient } from "../types";
import { secretariat, type Occasion, type OnEvent } from "./occasion";

/** Those who put it to the committee hear of a request. */
export const onResignationRequested: OnEvent = async (occasion) => {
  const about = await loadResignation(occasion.tx, occasion.event.object.id);
  if (!about) return [];
  return (await officers(occasion)).map((to) => draft("resignationRequested", to, about, { path: pages.resignations }));
};

/** They hear of its end too; and where a vote was open on it, everybody who could vote. */
export const onResignationTakenBack: OnEvent = async (occasion) => {
  const about = await loadResignation(occasion.tx, occasion.event.object.id);
  if (!about) return [];
  const { decisionId } = occasion.event.data;
  const electors = typeof decisionId === "string" ? await loadElectors(occasion.tx, decisionId) : [];
  return distinct([...(await officers(occasion)), ...electors]).map((to) => draft("resignationTakenBack", to, about, { path: pages.resignations }));
};

async function officers(occasion: Occasion): Promise<Recipient[]> {
  const { tx, at } = occasion;
  const heads = await Promise.all([loadOfficeHolders(tx, "chair", at), loadOfficeHolders(tx, "viceChair", at)]);
  return distinct([...heads.flat(), ...(await secretariat(occasion))]);
}

/** Whoever holds several offices gets one mail. */
function distinct(recipients: readonly Recipient[]): Recipient[] {
  return [...new Map(recipients.map((one) => [one.email, one])).values()];
}
