import type { DepartureState, NoticeChannel } from "@/lib/departures/types";
import type { Office } from "@/lib/kernel/caller";
import type { CivilDate } from "@/lib/kernel/civil-date";

/** A notice as lists and histories show it. */
export type NoticeItem = {
  readonly id: string;
  readonly state: DepartureState;
  readonly receivedOn: CivilDate;
  readonly effectiveOn: CivilDate;
  readonly channel: NoticeChannel;
  readonly giverName: string;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly recordedByName: string;
  readonly endedAt: Date | null;
  readonly endSource: string | null;
  readonly member: { readonly id: string; readonly shortName: string; readonly teamName: string } | null;
  readonly office: { readonly name: Office; readonly holder: string } | null;
};

/** The notices of one member, and what the reader may do. */
export type MemberNotices = {
  readonly notices: readonly NoticeItem[];
  readonly earliest: CivilDate;
  readonly may: { readonly give: boolean; readonly takeBack: boolean; readonly register: boolean };
};

/** An office of one's own that ends by notice. */
export type NoticeOffice = {
  readonly id: string;
  readonly office: Office;
  readonly article: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly earliest: CivilDate;
  readonly notice: { readonly departureId: string; readonly effectiveOn: CivilDate } | null;
};

/** What goes along if a member leaves. */
export type LeavingProspect = { readonly requests: number; readonly seats: readonly { readonly id: string; readonly seat: number | null; readonly person: { readonly name: string } }[] };
