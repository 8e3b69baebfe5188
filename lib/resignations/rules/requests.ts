import { ok, refuse, type Result } from "@/lib/kernel/result";
import type { LockedResignation, ResignationRefusal } from "../types";

/** Article 6(2): a member of the committee can ask to resign, once at a time. */
export function decideRequest<T>(term: T | undefined, pending: LockedResignation | undefined): Result<T, ResignationRefusal> {
  if (!term) return refuse({ code: "resignation.notOnCommittee" });
  if (pending) return refuse({ code: "resignation.alreadyAsked" });
  return ok(term);
}

/** Article 6(2): a request that stands can be put to the committee, and again where there was no quorum. */
export function decidePutting({ outcome, vote }: LockedResignation): Result<{ put: true }, ResignationRefusal> {
  if (outcome) return refuse({ code: "resignation.ended" });
  if (vote) return refuse({ code: "resignation.beforeCommittee" });
  return ok({ put: true });
}

/** A37: until it is decided the request is the member's own, even while the committee votes on it. */
export function decideTakingBack({ outcome, vote }: LockedResignation, at: Date): Result<{ takenBack: true }, ResignationRefusal> {
  if (outcome) return refuse({ code: "resignation.ended" });
  if (vote && at >= vote.closesAt) return refuse({ code: "resignation.beingCounted" });
  return ok({ takenBack: true });
}
