import type { Office } from "@/lib/kernel/caller";

export type LinkPurpose = "confirmIntent" | "setPassword";

/** Somebody new, or somebody's data as a mail or page addresses them. */
export type NewPerson = { readonly email: string; readonly name: string; readonly reading: string; readonly locale: string };

/** An office from an instant to another; `seat`, `cohort` and `memberId` are for committee seats (6(2)). */
export type NewOfficeTerm = {
  readonly personId: string;
  readonly office: Office;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly seat: number | null;
  readonly cohort: number | null;
  readonly memberId: string | null;
  readonly assemblyId: string | null;
  readonly shortened: boolean;
  readonly source: string;
};

/** An office as the register of offices holds it. */
export type HeldOffice = Omit<NewOfficeTerm, "assemblyId" | "shortened" | "source"> & { readonly id: string; readonly name: string };

/** Everything for which an office cannot be recorded or ended, with the facts for its sentence. */
export type OfficeRefusal =
  | { readonly code: "office.endsBeforeStart" }
  | { readonly code: "office.seatNeeded" }
  | { readonly code: "office.alreadyHeld" }
  | { readonly code: "office.auditorOnCommittee" }
  | { readonly code: "office.seatTaken"; readonly seat: number; readonly name: string }
  | { readonly code: "office.chairTaken"; readonly name: string }
  | { readonly code: "office.notOnCommittee" }
  | { readonly code: "office.tooManyExperts"; readonly most: number }
  | { readonly code: "office.notGeneralMember" }
  | { readonly code: "office.assemblyUnknown" }
  | { readonly code: "office.startsBeforeElection" }
  | { readonly code: "office.alreadyEnded" }
  | { readonly code: "office.endsLater" }
  | { readonly code: "office.stillPresides" }
  | { readonly code: "office.lastStaff" };

/** How long a session lasts without use, and in all; NIST SP 800-63B-4 2.2.3 would allow more. */
export const sessionLimits = { idleMinutes: 30, absoluteHours: 12 } as const;

/** How long a single-use link works, in hours. */
export const linkHours: Record<LinkPurpose, number> = { confirmIntent: 72, setPassword: 72 };

/** The link was used, has expired, or was never ours. */
export type LinkInvalid = { readonly code: "link.invalid" };

export type PeopleRefusal = LinkInvalid | OfficeRefusal | { readonly code: "office.alreadySetUp" } | { readonly code: "forbidden" } | { readonly code: "notFound" };
