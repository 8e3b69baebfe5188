import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { database } from "@/lib/platform/db";
import { resignationList } from "@/lib/resignations/queries";
import { referResignation } from "@/lib/resignations/usecases/refer-resignation";
import { requestResignation } from "@/lib/resignations/usecases/request-resignation";
import { takeBackResignation } from "@/lib/resignations/usecases/take-back-resignation";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { endOffice } from "@/lib/people/usecases/end-office";
import type { Caller, PersonActor } from "@/lib/kernel/caller";
import { as, at, granted, system } from "../../support/callers";
import { cast } from "../../support/cast";
import { chair, raiseCommittee, seats, viceChair, vote } from "../../support/committee";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const fourDays = 4 * 86_400_000;
let now: Date;
let closes: Date;
let months = 0;

beforeAll(async () => {
  await raiseCommittee(at("2021-04-01"));
});

beforeEach(() => {
  months += 1;
  now = new Date(at("2021-06-01").getTime() + months * 30 * 86_400_000);
  closes = new Date(now.getTime() + fourDays);
});

const ask = async (email: string, when = now) => requestResignation(await as(email, when), { reason: "本務の都合" });
const refer = async (resignationId: string, email: string = cast.staff, when = now, closesAt = closes) =>
  referResignation(await as(email, when), { resignationId, closesAt });
const takeBack = async (resignationId: string, email: string, when = now) => takeBackResignation(await as(email, when), { resignationId });
const close = (decisionId: string, when = closes) => closeDecision(system("closeDecision", when), { decisionId });
const resignation = (id: string) => database().resignation.findUniqueOrThrow({ where: { id }, include: { term: true } });
const officesOf = async (email: string, when: Date) => ((await as(email, when)) as Caller<PersonActor>).actor.offices;

/** Asks, puts it to the committee, and lets so many of the first six on the list vote in favour. */
async function decided(email: string, inFavour: number) {
  const { resignationId } = granted(await ask(email));
  const { decisionId } = granted(await refer(resignationId));
  const voters = await votersOn(decisionId);
  for (const [place, voter] of voters.slice(0, 6).entries()) granted(await vote(voter, decisionId, place < inFavour ? "yes" : "no", now));
  return { resignationId, decisionId };
}

async function votersOn(decisionId: string): Promise<string[]> {
  const electors = await database().elector.findMany({ where: { decisionId }, select: { person: { select: { email: true } } }, orderBy: { seat: "asc" } });
  return electors.map(({ person }) => person.email);
}

async function refusedWithoutTrace(attempt: () => Promise<unknown>, code: string) {
  const before = await footprint();
  expect(await attempt()).toMatchObject({ ok: false, refusal: { code } });
  expect(await footprint()).toBe(before);
}

describe("asking to resign from the committee (6(2), R6.18)", () => {
  it("changes no right: the member stays in office and votes, until the committee decides", async () => {
    const seq = await endOfRecord();
    const { resignationId } = granted(await ask(seats[2]));
    expect(await resignation(resignationId)).toMatchObject({ outcome: null, reason: "本務の都合", term: { seat: 3, endsAt: null } });
    expect(await recordedSince(seq)).toMatchObject([{ event: "resignation.requested/1", article: "6(2)" }]);
    expect(await queuedSince(seq)).toEqual(["writeMails resignation.requested"]);
    const { decisionId } = granted(await refer(resignationId));
    expect(await database().elector.count({ where: { decisionId } })).toBe(9);
    granted(await vote(seats[2], decisionId, "yes", now));
    granted(await takeBack(resignationId, seats[2]));
  });

  it("is done once at a time, also from two windows, and only by whoever sits on the committee", async () => {
    const both = await Promise.all([ask(seats[3]), ask(seats[3])]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await refusedWithoutTrace(() => ask(seats[3]), "resignation.alreadyAsked");
    for (const email of [cast.staff, cast.auditor, cast.beniContact]) await refusedWithoutTrace(() => ask(email), "forbidden");
    const [mine] = (await resignationList((await as(seats[3], now)) as Caller<PersonActor>)).resignations;
    granted(await takeBack(mine?.id ?? "", seats[3]));
  });
});

describe("the committee's permission (6(2))", () => {
  it("one assent fewer than half: refused, and the member stays", async () => {
    const { resignationId, decisionId } = await decided(seats[6], 2);
    const seq = await endOfRecord();
    expect(granted(await close(decisionId)).outcome).toBe("rejected");
    expect(await resignation(resignationId)).toMatchObject({ outcome: "refused", term: { endsAt: null } });
    expect((await recordedSince(seq)).map(({ event }) => event)).toEqual(["decision.closed/1", "resignation.refused/1"]);
    expect(await officesOf(seats[6], closes)).toContain("committee");
    granted(await takeBack(granted(await ask(seats[6], closes)).resignationId, seats[6], closes));
  });

  it("without a quorum nothing is decided: the request stands and can be put again", async () => {
    const { resignationId } = granted(await ask(seats[6]));
    const { decisionId } = granted(await refer(resignationId));
    await refusedWithoutTrace(() => refer(resignationId), "resignation.beforeCommittee");
    expect(granted(await close(decisionId)).outcome).toBe("notQuorate");
    expect(await resignation(resignationId)).toMatchObject({ outcome: null });
    const again = granted(await refer(resignationId, chair, closes, new Date(closes.getTime() + fourDays)));
    expect(again.decisionId).not.toBe(decisionId);
    granted(await takeBack(resignationId, seats[6], closes));
  });

  it("half of those present: the seat is vacant from the closing time, even where the job ran late, and the next committee is smaller", async () => {
    const { resignationId, decisionId } = await decided(seats[5], 3);
    const late = new Date(closes.getTime() + 3_600_000);
    const seq = await endOfRecord();
    expect(granted(await close(decisionId, late)).outcome).toBe("adopted");
    expect(await resignation(resignationId)).toMatchObject({ outcome: "permitted", term: { endsAt: closes } });
    expect((await recordedSince(seq)).map(({ event }) => event)).toEqual(["decision.closed/1", "resignation.permitted/1"]);
    expect(await officesOf(seats[5], new Date(closes.getTime() - 1))).toContain("committee");
    expect(await officesOf(seats[5], closes)).not.toContain("committee");
    const next = granted(await refer(granted(await ask(seats[4], late)).resignationId, chair, late, new Date(late.getTime() + fourDays)));
    expect(await database().elector.count({ where: { decisionId: next.decisionId } })).toBe(8);
    await refusedWithoutTrace(() => close(decisionId, late), "decision.alreadyClosed");
    const [open] = await database().resignation.findMany({ where: { outcome: null } });
    granted(await takeBack(open?.id ?? "", seats[4], late));
  });

  it("takes the office of the chair along, which only a committee member can hold (6(3))", async () => {
    const { decisionId } = await decided(viceChair, 6);
    granted(await close(decisionId));
    expect(await officesOf(viceChair, closes)).toEqual([]);
  });

  it("is put by the chair or the secretariat, not by other members, and not for what does not exist", async () => {
    const { resignationId } = granted(await ask(seats[7]));
    await refusedWithoutTrace(() => refer(resignationId, seats[7]), "forbidden");
    await refusedWithoutTrace(() => refer(resignationId, cast.beniContact), "notFound");
    await refusedWithoutTrace(() => refer(randomUUID()), "notFound");
    granted(await takeBack(resignationId, seats[7]));
    await refusedWithoutTrace(() => refer(resignationId), "resignation.ended");
  });
});

describe("taking the request back (A37)", () => {
  it("ends an open vote without a result, tells those who could vote, and happens once", async () => {
    const { resignationId } = granted(await ask(seats[7]));
    const { decisionId } = granted(await refer(resignationId));
    const seq = await endOfRecord();
    const both = await Promise.all([takeBack(resignationId, seats[7]), takeBack(resignationId, seats[7])]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().decision.findUniqueOrThrow({ where: { id: decisionId } })).toMatchObject({ state: "closed", outcome: "withdrawn" });
    expect(await recordedSince(seq)).toMatchObject([{ event: "resignation.takenBack/1" }]);
    await refusedWithoutTrace(() => close(decisionId), "decision.alreadyClosed");
    await refusedWithoutTrace(() => takeBack(resignationId, seats[7]), "resignation.ended");
  });

  it("ends at the closing time, even before the votes are counted", async () => {
    const { resignationId, decisionId } = await decided(seats[8], 0);
    await refusedWithoutTrace(() => takeBack(resignationId, seats[8], closes), "resignation.beingCounted");
    granted(await close(decisionId));
  });

  it("races with the closing: one end, and the term ends only with the permission", async () => {
    const { resignationId, decisionId } = await decided(seats[8], 6);
    for (const voter of (await votersOn(decisionId)).slice(6)) granted(await vote(voter, decisionId, "yes", now));
    const outcomes = await Promise.all([takeBack(resignationId, seats[8]), closeDecision(await as(chair, now), { decisionId })]);
    const ended = await resignation(resignationId);
    expect(outcomes.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    if (ended.outcome === "permitted") expect(ended.term.endsAt).toEqual(now);
    else expect(ended.term.endsAt).toBeNull();
  });

  it("is for whoever asked alone", async () => {
    const { resignationId } = granted(await ask(seats[2]));
    await refusedWithoutTrace(() => takeBack(resignationId, chair), "forbidden");
    await refusedWithoutTrace(() => takeBack(resignationId, cast.beniContact), "notFound");
    granted(await takeBack(resignationId, seats[2]));
  });
});

describe("what the database holds by itself", () => {
  it("refuses a second standing request, an outcome without its day, and any change of what is over", async () => {
    const { resignationId } = granted(await ask(seats[2]));
    const { termId } = await resignation(resignationId);
    const change = (data: object) => database().resignation.update({ where: { id: resignationId }, data });
    await expect(database().resignation.create({ data: { termId, reason: "", requestedAt: now } })).rejects.toThrow();
    await expect(change({ outcome: "permitted" })).rejects.toThrow("resignation_ends_with_outcome");
    granted(await takeBack(resignationId, seats[2]));
    await expect(change({ outcome: null, endedAt: null })).rejects.toThrow("never changed");
    await expect(database().resignation.delete({ where: { id: resignationId } })).rejects.toThrow("never changed");
  });

  it("a request whose term ended in another way stands no more", async () => {
    const staff = await as(cast.staff, now);
    const term = { reading: "", cohort: 1, memberId: null, endsAt: null, source: "総会", seat: 10, office: "committee" } as const;
    const { memberId } = (await database().officeTerm.findFirstOrThrow({ where: { seat: 1 }, select: { memberId: true } }));
    const { termId } = granted(await recordOffice(staff, { ...term, memberId, email: "tenth@gin.example", name: "委員 10", startsAt: now }));
    const later = new Date(now.getTime() + 1000);
    granted(await ask("tenth@gin.example", later));
    granted(await endOffice(await as(cast.staff, closes), { termId, endsAt: null, reason: "誤記" }));
    const { resignations } = await resignationList((await as(cast.auditor, new Date(closes.getTime() + 1))) as Caller<PersonActor>);
    expect(resignations.find(({ seat }) => seat === 10)).toMatchObject({ stands: false, may: { put: false } });
  });
});
