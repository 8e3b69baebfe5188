import type { Office } from "@/lib/kernel/caller";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { MemberClass } from "@/lib/members/types";

/** 届出済み, 取下げ, 効力発生; 失効 where what was to end had ended otherwise. */
export type DepartureState = "pending" | "takenBack" | "effective" | "lapsed";

/** How a notice came. */
export type NoticeChannel = "online" | "paper" | "mail";

/** What somebody leaves, by its id. */
export type SubjectRef = { readonly memberId: string } | { readonly termId: string };

/** What somebody leaves, as it stands; `since` is null where it is over. */
export type Subject = MembershipSubject | OfficeSubject;

export type MembershipSubject = {
  readonly kind: "membership";
  readonly memberId: string;
  readonly memberClass: MemberClass;
  readonly membershipId: string;
  readonly since: CivilDate | null;
};

export type OfficeSubject = {
  readonly kind: "office";
  readonly termId: string;
  readonly office: Office;
  /** The holder. */
  readonly personId: string;
  readonly since: CivilDate | null;
  /** The first instant out of office by the term itself. */
  readonly until: Date | null;
};

/** What a notice says, as it counts. */
export type Notice = {
  readonly article: string;
  readonly receivedOn: CivilDate;
  /** A8: the first day out. */
  readonly effectiveOn: CivilDate;
  readonly effectiveAt: Date;
};

/** A notice as it is kept. */
export type Departure = Omit<Notice, "article"> & {
  readonly id: string;
  readonly subject: Subject;
  readonly state: DepartureState;
  readonly channel: NoticeChannel;
};

/** What went with a membership or an office that ended. */
export type Effect = {
  /** Who was representative or point of contact until then, or held the office. */
  readonly personIds: readonly string[];
  /** 6(2), A36: committee seats that stay until the committee has resolved on them. */
  readonly seatIds: readonly string[];
  /** 4(1)4): requests to recommend that nobody can answer any more. */
  readonly lapsed: readonly { readonly id: string; readonly applicationId: string; readonly memberId: string }[];
};

/** Everything for which a notice may be refused, with the facts for its sentence. */
export type DepartureRefusal =
  /** 6(2), A37: this office ends by permission of the committee. */
  | { readonly code: "departure.needsPermission" }
  | { readonly code: "departure.alreadyOver" }
  | { readonly code: "departure.alreadyGiven" }
  | { readonly code: "departure.receivedInFuture" }
  | { readonly code: "departure.receivedBeforeStart"; readonly since: CivilDate }
  | { readonly code: "departure.tooEarly"; readonly earliest: CivilDate }
  | { readonly code: "departure.endsAnyway"; readonly until: Date }
  | { readonly code: "departure.alreadyEnded"; readonly state: DepartureState }
  | { readonly code: "departure.alreadyInEffect"; readonly effectiveOn: CivilDate }
  | { readonly code: "departure.notYet" }
  | { readonly code: "departure.sourceNeeded" };
