import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import type { Office } from "@/lib/kernel/caller";
import { committeeStrength, expertSeats, vacantSeats } from "@/lib/people/rules/committee-strength";
import { decideOfficeEnd } from "@/lib/people/rules/office-end";
import { decideOffice, type ProposedOffice } from "@/lib/people/rules/office-term";
import type { HeldOffice } from "@/lib/people/types";

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const seated = { office: "committee", cohort: 1, memberId: "aoba" } as const;
const noSeat = { seat: null, cohort: null, memberId: null };

function held(personId: string, term: Partial<HeldOffice> & { office: Office }): HeldOffice {
  return { id: `${personId} ${term.office}`, name: personId, personId, ...noSeat, startsAt: day("2020-04-01"), endsAt: null, ...term };
}

function proposed(personId: string | null, term: Partial<ProposedOffice> & { office: Office }): ProposedOffice {
  return { personId, ...noSeat, startsAt: day("2021-04-01"), endsAt: null, ...term };
}

const mori = held("mori", { ...seated, seat: 1 });

describe("6(2), 6(6)1): what an office excludes", () => {
  it.each<[string, ProposedOffice, HeldOffice[], object]>([
    ["a seat that is held", proposed("ogawa", { ...seated, seat: 1 }), [mori], { code: "office.seatTaken", seat: 1, name: "mori" }],
    ["a seat without number", proposed("ogawa", { ...seated, seat: null }), [], { code: "office.seatNeeded" }],
    ["a seat without cohort", proposed("ogawa", { ...seated, seat: 2, cohort: null }), [], { code: "office.seatNeeded" }],
    ["a second seat for one person", proposed("mori", { ...seated, seat: 2 }), [mori], { code: "office.alreadyHeld" }],
    ["an auditor on the committee (R6.52)", proposed("kanda", { ...seated, seat: 2 }), [held("kanda", { office: "auditor" })], { code: "office.auditorOnCommittee" }],
    ["a committee member as auditor (R6.52)", proposed("mori", { office: "auditor" }), [mori], { code: "office.auditorOnCommittee" }],
    ["a second chair", proposed("ogawa", { office: "chair" }), [mori, held("mori", { office: "chair" }), held("ogawa", { ...seated, seat: 2 })], { code: "office.chairTaken", name: "mori" }],
    ["a chair from outside the committee (R6.31)", proposed("ogawa", { office: "chair" }), [mori], { code: "office.notOnCommittee" }],
    ["a chair before the seat begins", proposed("mori", { office: "chair", startsAt: day("2020-03-31") }), [mori], { code: "office.notOnCommittee" }],
    ["a vice chair new to the system", proposed(null, { office: "viceChair" }), [mori], { code: "office.notOnCommittee" }],
    ["an end on the beginning", proposed("ogawa", { office: "secretariat", endsAt: day("2021-04-01") }), [], { code: "office.endsBeforeStart" }],
  ])("refuses %s", (_, term, others, refusal) => {
    expect(decideOffice(term, others, edition)).toEqual({ ok: false, refusal });
  });

  it("lets the next holder follow in the instant in which the last one leaves", () => {
    const leaving = { ...mori, endsAt: day("2021-04-01") };
    expect(decideOffice(proposed("ogawa", { ...seated, seat: 1 }), [leaving], edition).ok).toBe(true);
    expect(decideOffice(proposed("ogawa", { ...seated, seat: 1, startsAt: new Date(day("2021-04-01").getTime() - 1) }), [leaving], edition).ok).toBe(false);
    expect(decideOffice(proposed("mori", { office: "auditor" }), [leaving], edition).ok).toBe(true);
  });

  it("lets chair and vice chair come from the committee, and several be vice chair", () => {
    const ogawa = held("ogawa", { ...seated, seat: 2 });
    expect(decideOffice(proposed("mori", { office: "chair" }), [mori, ogawa], edition).ok).toBe(true);
    expect(decideOffice(proposed("ogawa", { office: "viceChair" }), [mori, ogawa, held("mori", { office: "viceChair" })], edition).ok).toBe(true);
  });
});

describe("6(2), R6.15, A35: experts hold at most two of ten seats", () => {
  const expert = (personId: string, seat: number, term: Partial<HeldOffice> = {}) => held(personId, { ...seated, memberId: null, seat, ...term });
  const third = proposed("washio", { ...seated, memberId: null, seat: 10 });

  it("takes the second and refuses the third", () => {
    expect(decideOffice(third, [expert("kubo", 8)], edition).ok).toBe(true);
    expect(decideOffice(third, [expert("kubo", 8), expert("toda", 9)], edition)).toEqual({ ok: false, refusal: { code: "office.tooManyExperts", most: 2 } });
  });

  it("counts those who sit at the same time, not those who follow one another", () => {
    const [first, second] = [expert("kubo", 8, { endsAt: day("2022-04-01") }), expert("toda", 9, { startsAt: day("2022-04-01") })];
    expect(decideOffice(third, [first, second], edition).ok).toBe(true);
    expect(decideOffice(third, [first, { ...second, startsAt: day("2022-03-31") }], edition).ok).toBe(false);
  });

  it("counts nobody who comes with a member", () => {
    expect(decideOffice({ ...third, memberId: "beni" }, [expert("kubo", 8), expert("toda", 9)], edition).ok).toBe(true);
  });
});

describe("6(2), R6.12: six to ten are on the committee", () => {
  const seats = (count: number, experts = 0) => Array.from({ length: count }, (_, place) => ({ seat: place + 1, memberId: place < experts ? null : "aoba" }));

  it.each([[5, false], [6, true], [10, true]])("%i in office: enough is %s", (count, holds) => {
    expect(committeeStrength(seats(count), edition)).toMatchObject({ holds, article: "6(2)", facts: { inOffice: count, least: 6, most: 10 } });
  });

  it.each([[2, true], [3, false]])("%i experts: within their share is %s", (experts, holds) => {
    expect(expertSeats(seats(9, experts), edition)).toMatchObject({ holds, facts: { experts, most: 2 } });
  });

  it("names the seats that nobody holds", () => {
    expect(vacantSeats(seats(8).filter(({ seat }) => seat !== 3), edition)).toEqual([3, 9, 10]);
  });
});

describe("6(2) to 6(6): ending an office", () => {
  const now = day("2021-06-01");
  const ended = (term: HeldOffice, others: HeldOffice[], asked: Date | null = null) => decideOfficeEnd(term, others, asked, now);

  it("ends at once, or on a day that is named, but never later than recorded", () => {
    expect(ended(mori, [])).toEqual({ ok: true, value: now });
    expect(ended(mori, [], day("2021-07-01"))).toEqual({ ok: true, value: day("2021-07-01") });
    expect(ended({ ...mori, endsAt: day("2021-07-01") }, [], day("2021-07-02"))).toEqual({ ok: false, refusal: { code: "office.endsLater" } });
  });

  it("takes a term back that has not begun, and none that is over or never was", () => {
    const coming = { ...mori, startsAt: day("2021-07-01") };
    expect(ended(coming, [])).toEqual({ ok: true, value: new Date(coming.startsAt.getTime() + 1) });
    expect(ended(coming, [], coming.startsAt)).toEqual({ ok: false, refusal: { code: "office.endsBeforeStart" } });
    expect(ended({ ...mori, endsAt: now }, [])).toEqual({ ok: false, refusal: { code: "office.alreadyEnded" } });
  });

  it("leaves nobody presiding over a committee without sitting on it", () => {
    expect(ended(mori, [held("mori", { office: "chair" })])).toEqual({ ok: false, refusal: { code: "office.stillPresides" } });
    expect(ended(mori, [held("mori", { office: "viceChair", endsAt: day("2021-07-01") })])).toMatchObject({ ok: false });
    expect(ended(mori, [held("mori", { office: "viceChair", endsAt: now }), held("ogawa", { office: "chair" })])).toMatchObject({ ok: true });
  });

  it("leaves somebody in the secretariat", () => {
    const staff = held("sakurai", { office: "secretariat" });
    expect(ended(staff, [mori])).toEqual({ ok: false, refusal: { code: "office.lastStaff" } });
    expect(ended(staff, [held("ishida", { office: "secretariat", startsAt: day("2021-06-02") })])).toMatchObject({ ok: false });
    expect(ended(staff, [held("ishida", { office: "secretariat" })])).toMatchObject({ ok: true });
  });
});
