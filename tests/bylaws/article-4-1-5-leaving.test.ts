import { describe, expect, it } from "vitest";
import type { Edition } from "@/lib/bylaws/edition";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { decideEffect, decideNotice, decideTakingBack, earliestDay } from "@/lib/departures/rules/notice";
import type { MembershipSubject, OfficeSubject, Subject } from "@/lib/departures/types";
import { civilDate, startOfDay } from "@/lib/kernel/civil-date";
import { at } from "../support/callers";

const member: MembershipSubject = { kind: "membership", memberId: "m", membershipId: "p", memberClass: "general", since: civilDate("2016-08-24") };
const partner: MembershipSubject = { ...member, memberClass: "partner" };
const auditor: OfficeSubject = { kind: "office", termId: "t", office: "auditor", personId: "a", since: civilDate("2020-06-30"), until: at("2022-06-30", "17:00") };

const now = at("2021-06-10", "15:30");
const monthOfNotice: Edition = { ...edition, withdrawal: { ...edition.withdrawal, minimumNoticeDays: 30 } };

function decided(subject: Subject, receivedOn: string, effectiveOn: string | null, rules = edition) {
  const asked = { receivedOn: civilDate(receivedOn), effectiveOn: effectiveOn === null ? null : civilDate(effectiveOn) };
  return decideNotice(subject, asked, now, rules);
}

describe("4(1)5), 4(2)5), 6(6)3): one leaves at any time by notice (R4.23, R4.51, R6.56)", () => {
  it.each([
    { who: "a general member", subject: member, article: "4(1)5)" },
    { who: "a partner member", subject: partner, article: "4(2)5)" },
    { who: "an auditor", subject: auditor, article: "6(6)3)" },
  ])("$who, on the provision for it", ({ subject, article }) => {
    expect(decided(subject, "2021-06-10", "2021-07-01")).toMatchObject({ ok: true, value: { article, effectiveOn: "2021-07-01" } });
  });

  it.each(["committee", "chair", "viceChair", "secretariat"] as const)("but not the holder of the office %s (6(2), A37)", (office) => {
    expect(decided({ ...auditor, office }, "2021-06-10", null)).toEqual({ ok: false, refusal: { code: "departure.needsPermission" } });
  });

  it("nor what is over already", () => {
    expect(decided({ ...member, since: null }, "2021-06-10", null)).toEqual({ ok: false, refusal: { code: "departure.alreadyOver" } });
  });
});

describe("the day on which it takes effect (A8)", () => {
  it.each([
    { named: "2021-06-09", takes: null },
    { named: "2021-06-10", takes: "2021-06-10" },
    { named: "2021-06-11", takes: "2021-06-11" },
    { named: null, takes: "2021-06-10" },
  ])("received on 10 June and naming $named: $takes", ({ named, takes }) => {
    const refused = { ok: false, refusal: { code: "departure.tooEarly", earliest: "2021-06-10" } };
    expect(decided(member, "2021-06-10", named)).toMatchObject(takes ? { ok: true, value: { effectiveOn: takes } } : refused);
  });

  it.each([
    { named: "2021-07-09", takes: null },
    { named: "2021-07-10", takes: "2021-07-10" },
    { named: null, takes: "2021-07-10" },
  ])("where thirty days of notice are asked for, naming $named: $takes", ({ named, takes }) => {
    const refused = { ok: false, refusal: { code: "departure.tooEarly", earliest: "2021-07-10" } };
    expect(decided(member, "2021-06-10", named, monthOfNotice)).toMatchObject(takes ? { ok: true, value: { effectiveOn: takes } } : refused);
    expect(earliestDay(civilDate("2021-06-10"), monthOfNotice)).toBe("2021-07-10");
  });

  it("begins with the day in the association's time, or with its entry where the day has begun", () => {
    const instant = (named: string | null, receivedOn = "2021-06-10") => {
      const result = decided(member, receivedOn, named);
      return result.ok ? result.value.effectiveAt : result.refusal;
    };
    expect(instant("2021-06-11")).toEqual(startOfDay(civilDate("2021-06-11"), "Asia/Tokyo"));
    expect(instant("2021-06-11")).toEqual(new Date("2021-06-10T15:00:00Z"));
    expect(instant(null)).toEqual(now);
    expect(instant("2021-06-01", "2021-05-31")).toEqual(now);
  });

  it.each([
    { receivedOn: "2021-06-11", refusal: { code: "departure.receivedInFuture" } },
    { receivedOn: "2016-08-23", refusal: { code: "departure.receivedBeforeStart", since: "2016-08-24" } },
  ])("a notice cannot have come on $receivedOn", ({ receivedOn, refusal }) => {
    expect(decided(member, receivedOn, null)).toEqual({ ok: false, refusal });
  });

  it("a notice on the very day of joining ends what lasted no day", () => {
    expect(decided({ ...member, since: civilDate("2021-06-10") }, "2021-06-10", null)).toMatchObject({ ok: true, value: { effectiveOn: "2021-06-10" } });
  });

  it("an office is not left after its term is over: the last day itself still counts", () => {
    expect(decided(auditor, "2021-06-10", "2022-06-30")).toMatchObject({ ok: true });
    expect(decided(auditor, "2021-06-10", "2022-07-01")).toEqual({ ok: false, refusal: { code: "departure.endsAnyway", until: auditor.until } });
    expect(decided({ ...auditor, until: null }, "2021-06-10", "2022-07-01")).toMatchObject({ ok: true });
    expect(decided({ ...auditor, until: startOfDay(civilDate("2022-06-30"), "Asia/Tokyo") }, "2021-06-10", "2022-06-30")).toMatchObject({ ok: false });
  });
});

describe("taking back and taking effect", () => {
  const effectiveAt = startOfDay(civilDate("2021-07-01"), "Asia/Tokyo");
  const pending = { state: "pending", effectiveOn: civilDate("2021-07-01"), effectiveAt } as const;
  const before = new Date(effectiveAt.getTime() - 1);

  it("exclude each other at every instant: the last to take it back is the one before it is in effect", () => {
    expect([decideTakingBack(pending, before), decideEffect(pending, before)]).toEqual([{ ok: true, value: null }, { ok: false, refusal: { code: "departure.notYet" } }]);
    expect([decideTakingBack(pending, effectiveAt), decideEffect(pending, effectiveAt)]).toEqual([
      { ok: false, refusal: { code: "departure.alreadyInEffect", effectiveOn: "2021-07-01" } },
      { ok: true, value: null },
    ]);
  });

  it.each(["takenBack", "effective", "lapsed"] as const)("come to nothing for a notice that is %s", (state) => {
    const refused = { ok: false, refusal: { code: "departure.alreadyEnded", state } };
    expect([decideTakingBack({ ...pending, state }, before), decideEffect({ ...pending, state }, effectiveAt)]).toEqual([refused, refused]);
  });
});
