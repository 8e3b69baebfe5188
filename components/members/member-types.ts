import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Change, ContactKind, ContactRole, MemberClass } from "@/lib/members/types";

/** A team as the register holds it. */
export type TeamData = {
  readonly id: string;
  readonly memberClass: MemberClass;
  readonly teamName: string;
  readonly shortName: string;
  readonly reading: string;
  readonly website: string;
  readonly founder: boolean;
  readonly organisationName: string;
  readonly organisationReading: string;
  readonly establishedOn: CivilDate | null;
  readonly constituency: string;
  readonly purpose: string;
  readonly scope: string;
};

/** What anybody may read of it, and the rest where the reader may. */
export type KnownTeam = Partial<TeamData> & Pick<TeamData, "teamName" | "shortName" | "reading" | "website" | "founder" | "organisationName" | "memberClass">;

export type ContactItem = {
  readonly id: string;
  readonly role: ContactRole;
  readonly kind: ContactKind;
  readonly name: string;
  readonly reading: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly startedAt: Date;
  readonly confirmedAt: Date | null;
  readonly confirmBy: CivilDate;
  readonly overdue: boolean;
  /** Whether it is the reader. */
  readonly own: boolean;
};

export type RevisionItem = { readonly id: string; readonly at: Date; readonly byName: string; readonly changes: readonly Change[] };

export type PeriodItem = {
  readonly joinedOn: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly source: string | null;
  readonly decision: { readonly id: string; readonly number: number } | null;
};
