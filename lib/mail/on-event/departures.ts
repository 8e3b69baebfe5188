import { z } from "zod";
import { draft, type Draft } from "../letter";
import { pages } from "../pages";
import type { Departing } from "../templates/departures";
import { loadContacts, loadDeparture, loadOfficeHolders, loadPerson } from "../store";
import type { Recipient } from "../types";
import { secretariat, type Occasion, type OnEvent } from "./occasion";

/** A notice came and waits for its day: whoever leaves hears what will happen, the secretariat that it came. */
export const onNoticeGiven: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  return about ? [...told("departureReceipt", about), ...(await toStaff(occasion, "departureArrived", about))] : [];
};

export const onNoticeTakenBack: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  return about ? [...told("departureTakenBack", about), ...(await toStaff(occasion, "departureTakenBackNotice", about))] : [];
};

const effect = z.object({ personIds: z.array(z.uuid()), seatIds: z.array(z.uuid()) });

/** It is over: those whose access has ended are told a last time, and whoever must see to the seats that stay (6(2), A36). */
export const onTookEffect: OnEvent = async (occasion) => {
  const about = await matter(occasion);
  if (!about) return [];
  const { tx, at, event } = occasion;
  const { personIds, seatIds } = effect.parse(event.data);
  const people = (await Promise.all(personIds.map((id) => loadPerson(tx, id)))).filter((person) => person !== undefined);
  const facts = { ...about.facts, seats: seatIds.length };
  const chairs = seatIds.length > 0 ? await loadOfficeHolders(tx, "chair", at) : [];
  return [
    ...people.map((to) => draft("departureEffective", to, facts, { path: about.page })),
    ...(await secretariat(occasion)).map((to) => draft("departureDone", to, facts, { path: pages.departures })),
    ...chairs.map((to) => draft("chairToldOfSeats", to, facts, { path: pages.decisions })),
  ];
};

type Matter = { readonly facts: Departing; readonly people: readonly Recipient[]; readonly page: string };
type Simple = "departureReceipt" | "departureArrived" | "departureTakenBack" | "departureTakenBackNotice";

function told(template: Simple, { facts, people, page }: Matter): Draft[] {
  return people.map((to) => draft(template, to, facts, { path: page }));
}

async function toStaff(occasion: Occasion, template: Simple, { facts }: Matter): Promise<Draft[]> {
  return (await secretariat(occasion)).map((to) => draft(template, to, facts, { path: pages.departures }));
}

/** What somebody leaves, and whom it concerns now. */
async function matter({ tx, at, event }: Occasion): Promise<Matter | undefined> {
  const found = await loadDeparture(tx, event.object.id);
  if (!found) return undefined;
  const { effectiveOn, receivedOn, channel } = found;
  const days = { effectiveOn, receivedOn, onPaper: channel !== "online" };
  if ("memberId" in found) return { facts: { ...days, team: found.team }, people: await loadContacts(tx, found.memberId, at), page: pages.membership };
  return { facts: { ...days, office: found.office, name: found.holder.name }, people: [found.holder], page: pages.account };
}
