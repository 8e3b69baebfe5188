import { ok, refuse, type Result } from "@/lib/kernel/result";
import type { HeldOffice, OfficeRefusal } from "../types";

/**
 * When a term ends that is to end at `asked`, or at once. It can be brought forward, never put off: a longer term is
 * a new one. A term recorded by mistake that has not begun keeps its row and holds for a thousandth of a second.
 */
export function decideOfficeEnd(term: HeldOffice, others: readonly HeldOffice[], asked: Date | null, at: Date): Result<Date, OfficeRefusal> {
  const { office, personId, startsAt } = term;
  if (term.endsAt && term.endsAt <= at) return refuse({ code: "office.alreadyEnded" });
  if (asked && asked <= startsAt) return refuse({ code: "office.endsBeforeStart" });
  const endsAt = asked ?? (at > startsAt ? at : new Date(startsAt.getTime() + 1));
  if (term.endsAt && endsAt > term.endsAt) return refuse({ code: "office.endsLater" });
  // 6(3), 6(4): chair and vice chair are members of the committee as long as they hold the office.
  const presides = (other: HeldOffice) => other.office === "chair" || other.office === "viceChair";
  if (office === "committee" && others.some((other) => other.personId === personId && presides(other) && outlasts(other, endsAt))) return refuse({ code: "office.stillPresides" });
  // 6(5): somebody must be left who can record offices.
  if (office === "secretariat" && !others.some((other) => other.office === "secretariat" && other.startsAt <= endsAt && outlasts(other, endsAt))) return refuse({ code: "office.lastStaff" });
  return ok(endsAt);
}

function outlasts({ endsAt }: HeldOffice, at: Date): boolean {
  return endsAt === null || endsAt > at;
}
