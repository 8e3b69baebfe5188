import type { Edition } from "@/lib/bylaws/edition";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import { largestPart } from "@/lib/kernel/threshold";
import type { HeldOffice, NewOfficeTerm, OfficeRefusal } from "../types";

/** What is to be recorded; null for somebody new to the system. */
export type ProposedOffice = Omit<NewOfficeTerm, "personId" | "assemblyId" | "shortened" | "source"> & { readonly personId: string | null };

/**
 * Whether an office can be held as proposed, beside all that are held in that time: one holder a seat (6(2)), experts
 * within their share (6(2), A35), one chair, chosen from the committee (6(3), 6(4)), and no auditor on it (6(6)1), R6.52).
 */
export function decideOffice(proposed: ProposedOffice, held: readonly HeldOffice[], edition: Edition): Result<ProposedOffice, OfficeRefusal> {
  const { personId, office, seat, cohort, startsAt, endsAt } = proposed;
  if (endsAt && endsAt <= startsAt) return refuse({ code: "office.endsBeforeStart" });
  if (office === "committee" && (seat === null || cohort === null)) return refuse({ code: "office.seatNeeded" });
  const meanwhile = held.filter((other) => overlaps(other, proposed));
  const own = meanwhile.filter((other) => personId !== null && other.personId === personId);
  if (own.some((other) => other.office === office)) return refuse({ code: "office.alreadyHeld" });
  if (own.some((other) => excludes(office, other.office))) return refuse({ code: "office.auditorOnCommittee" });
  const holder = office === "committee" && meanwhile.find((other) => other.seat === seat);
  if (holder) return refuse({ code: "office.seatTaken", seat: holder.seat ?? 0, name: holder.name });
  const chair = office === "chair" && meanwhile.find((other) => other.office === "chair");
  if (chair) return refuse({ code: "office.chairTaken", name: chair.name });
  if (needsSeat(office) && !own.some((other) => other.office === "committee" && other.startsAt <= startsAt)) return refuse({ code: "office.notOnCommittee" });
  const { seats, expertShare } = edition.committee;
  const most = largestPart(seats.most, expertShare);
  if (isExpert(proposed) && mostAtOnce(proposed, meanwhile.filter(isExpert)) > most) return refuse({ code: "office.tooManyExperts", most });
  return ok(proposed);
}

type Period = { readonly startsAt: Date; readonly endsAt: Date | null };

/** Both hold in some instant; the end is the first instant out of office. */
function overlaps(one: Period, other: Period): boolean {
  return (one.endsAt === null || one.endsAt > other.startsAt) && (other.endsAt === null || other.endsAt > one.startsAt);
}

const excludes = (one: string, other: string) => (one === "auditor" && other === "committee") || (one === "committee" && other === "auditor");

const needsSeat = (office: string) => office === "chair" || office === "viceChair";

const isExpert = ({ office, memberId }: Pick<HeldOffice, "office" | "memberId">) => office === "committee" && memberId === null;

/** How many hold at once with the proposed one: a number that can only rise where somebody's term begins. */
function mostAtOnce(proposed: Period, others: readonly Period[]): number {
  const instants = [proposed, ...others].map(({ startsAt }) => startsAt).filter((at) => covers(proposed, at));
  return Math.max(...instants.map((at) => 1 + others.filter((other) => covers(other, at)).length));
}

function covers({ startsAt, endsAt }: Period, at: Date): boolean {
  return startsAt <= at && (endsAt === null || endsAt > at);
}
