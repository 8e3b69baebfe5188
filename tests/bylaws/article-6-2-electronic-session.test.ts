import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { decideClosing } from "@/lib/decisions/rules/closing";
import { decideReferral } from "@/lib/decisions/rules/referral";
import { decideVote, isOpenAt } from "@/lib/decisions/rules/voting";
import type { Elector, LockedDecision, SeatInOffice } from "@/lib/decisions/types";
import { editionReading } from "../support/editions";

const opensAt = new Date("2026-11-02T00:00:00Z");
const closesAt = new Date("2026-11-05T00:00:00Z");
const decision: LockedDecision = {
  id: "decision",
  number: 1,
  kind: "admission",
  rule: "ordinary",
  applicationId: null,
  resignationId: null,
  state: "open",
  opensAt,
  closesAt,
  editionId: edition.id,
};
const seats: readonly SeatInOffice[] = [{ personId: "chair", seat: 1, memberId: null }];
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);

describe("6(2), 8(1): the committee decides in an electronic session (A46)", () => {
  it("the session stays open for three days at least: one millisecond less is refused", () => {
    expect(decideReferral(seats, opensAt, justBefore(closesAt), edition)).toEqual({ ok: false, refusal: { code: "decision.windowTooShort", days: 3 } });
    expect(decideReferral(seats, opensAt, closesAt, edition)).toEqual({ ok: true, value: { opensAt, closesAt } });
    expect(decideReferral(seats, justBefore(opensAt), closesAt, edition).ok).toBe(true);
  });

  it("an edition that wants a longer session, or none at all, is judged by that", () => {
    const week = { ...edition, committee: { ...edition.committee, electronicSessionDays: 7 } };
    expect(decideReferral(seats, opensAt, closesAt, week)).toMatchObject({ refusal: { days: 7 } });
    expect(decideReferral(seats, opensAt, closesAt, editionReading({ A46: "forbidden" }))).toMatchObject({ refusal: { code: "decision.electronicForbidden" } });
  });

  it("without anybody in office nothing can be put", () => {
    expect(decideReferral([], opensAt, closesAt, edition)).toMatchObject({ refusal: { code: "decision.nobodyInOffice" } });
  });

  it("ballots count from the opening on, and no longer at the closing time", () => {
    const open = (at: Date) => isOpenAt(decision, at);
    expect([justBefore(opensAt), opensAt, justBefore(closesAt), closesAt].map(open)).toEqual([false, true, true, false]);
    expect(isOpenAt({ ...decision, state: "closed" }, opensAt)).toBe(false);
  });

  it("a recused member has no ballot, nor has one who is not on the list (A14)", () => {
    expect(decideVote(decision, { recused: false }, opensAt).ok).toBe(true);
    expect(decideVote(decision, { recused: true }, opensAt)).toMatchObject({ refusal: { code: "elector.recused" } });
    expect(decideVote(decision, undefined, opensAt)).toMatchObject({ refusal: { code: "elector.unknown" } });
    expect(decideVote(decision, { recused: false }, closesAt)).toMatchObject({ refusal: { code: "decision.alreadyClosed" } });
  });

  it("closes at the closing time whoever is missing, and before it only when nobody is", () => {
    const oneMissing = [...voters(5, "yes"), elector({})];
    expect(decideClosing(decision, oneMissing, edition, justBefore(closesAt))).toEqual({ ok: false, refusal: { code: "decision.notYetOver", missing: 1 } });
    expect(decideClosing(decision, oneMissing, edition, closesAt)).toMatchObject({ ok: true, value: { outcome: "adopted" } });
    expect(decideClosing(decision, [...voters(5, "yes"), elector({ recused: true })], edition, opensAt)).toMatchObject({ ok: true });
    expect(decideClosing({ ...decision, state: "closed" }, oneMissing, edition, closesAt)).toMatchObject({ refusal: { code: "decision.alreadyClosed" } });
  });

  it("C1, C2: the frozen list is counted from its rows, checking in is attendance, and the outcome follows", () => {
    const away = (count: number) => Array.from({ length: count }, () => elector({}));
    const outcome = (electors: readonly Elector[]) => {
      const closed = decideClosing(decision, electors, edition, closesAt);
      return closed.ok && closed.value.outcome;
    };
    expect(outcome([...voters(3, "yes"), ...voters(3, "no"), ...away(3)])).toBe("adopted");
    expect(outcome([...voters(2, "yes"), ...voters(3, "no"), elector({ attended: true }), ...away(3)])).toBe("rejected");
    expect(outcome([...voters(5, "yes"), ...away(4)])).toBe("notQuorate");
    expect(outcome([...voters(5, "yes"), elector({ attended: true }), ...away(3)])).toBe("adopted");
  });

  it("a ballot cast before its owner was recused counts in nothing (A14)", () => {
    const recused = elector({ recused: true, attended: true, choice: "yes" });
    const closed = decideClosing(decision, [recused, ...voters(2, "yes"), ...voters(3, "no")], edition, closesAt);
    expect(closed).toMatchObject({ value: { outcome: "rejected", verdict: { count: { inOffice: 6, recused: 1, present: 5, yes: 2, no: 3 } } } });
  });
});

function voters(count: number, choice: "yes" | "no" | "abstain"): Elector[] {
  return Array.from({ length: count }, () => elector({ attended: true, choice }));
}

function elector(facts: Partial<Elector>): Elector {
  return { personId: "somebody", recused: false, attended: false, choice: null, ...facts };
}
