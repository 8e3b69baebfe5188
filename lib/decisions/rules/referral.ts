import type { Edition } from "@/lib/bylaws/edition";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import type { DecisionRefusal, SeatInOffice } from "../types";

const dayMilliseconds = 86_400_000;

/** Reading A46: the committee may decide online in a session of a fixed window of at least so many days; somebody must be in office. */
export function decideReferral(
  seats: readonly SeatInOffice[],
  opensAt: Date,
  closesAt: Date,
  edition: Edition,
): Result<{ opensAt: Date; closesAt: Date }, DecisionRefusal> {
  const days = edition.committee.electronicSessionDays;
  if (edition.readings.A46 === "forbidden") return refuse({ code: "decision.electronicForbidden" });
  if (closesAt.getTime() - opensAt.getTime() < days * dayMilliseconds) return refuse({ code: "decision.windowTooShort", days });
  if (seats.length === 0) return refuse({ code: "decision.nobodyInOffice" });
  return ok({ opensAt, closesAt });
}
