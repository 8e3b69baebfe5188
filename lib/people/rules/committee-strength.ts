import type { Edition } from "@/lib/bylaws/edition";
import type { Finding } from "@/lib/bylaws/finding";
import { largestPart } from "@/lib/kernel/threshold";

type Seat = { readonly seat: number; readonly memberId: string | null };

export type StrengthFacts = { readonly inOffice: number; readonly least: number; readonly most: number };

/** 6(2), R6.12, A34: six to ten sit on the committee; below that it goes on deciding, and everybody should know. */
export function committeeStrength(seats: readonly Seat[], edition: Edition): Finding<StrengthFacts> {
  const { least, most } = edition.committee.seats;
  const inOffice = seats.length;
  return { holds: inOffice >= least && inOffice <= most, article: "6(2)", readings: [{ id: "A34", choice: edition.readings.A34 }], facts: { inOffice, least, most } };
}

export type ExpertFacts = { readonly experts: number; readonly most: number };

/** 6(2), R6.15, A35: experts hold at most a quarter of the most seats that there can be. */
export function expertSeats(seats: readonly Seat[], edition: Edition): Finding<ExpertFacts> {
  const most = largestPart(edition.committee.seats.most, edition.committee.expertShare);
  const experts = seats.filter(({ memberId }) => memberId === null).length;
  return { holds: experts <= most, article: "6(2)", readings: [{ id: "A35", choice: edition.readings.A35 }], facts: { experts, most } };
}

/** The numbers of the seats that nobody holds. */
export function vacantSeats(seats: readonly Seat[], edition: Edition): number[] {
  const taken = new Set(seats.map(({ seat }) => seat));
  return Array.from({ length: edition.committee.seats.most }, (_, place) => place + 1).filter((seat) => !taken.has(seat));
}
