import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { referApplication } from "@/lib/decisions/usecases/refer-application";
import type { VoteChoice } from "@/lib/decisions/types";
import { database } from "@/lib/platform/db";
import { as, at, granted, system } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { chair, openDecision, raiseCommittee, seats, viceChair, vote } from "../../support/committee";
import { stateOf } from "../../support/factories";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

let members: CastMembers;
let decisionId: string;
let applicationId: string;
let opened: Date;
let closes: Date;
let during: Date;
let months = 0;

beforeAll(async () => {
  members = await raiseCommittee(at("2021-04-01"));
});

// Each test has a decision of its own, a month later than the one before; it closes at 08:30 UTC, 17:30 in Japan.
beforeEach(async () => {
  months += 1;
  opened = new Date(at("2021-06-01").getTime() + months * 30 * 86_400_000);
  closes = new Date(opened.getTime() + 4 * 86_400_000);
  during = new Date(opened.getTime() + 86_400_000);
  ({ decisionId, applicationId } = await openDecision(members, opened, closes));
});

async function castInOrder(choices: readonly VoteChoice[]) {
  for (const [place, choice] of choices.entries()) granted(await vote(seats[place] ?? "", decisionId, choice, during));
}

const close = async () => closeDecision(system("closeDecision", closes), { decisionId });
const decision = () => database().decision.findUniqueOrThrow({ where: { id: decisionId } });
const memberOf = async () => (await database().application.findUniqueOrThrow({ where: { id: applicationId } })).memberId;

async function refusedWithoutTrace(attempt: () => Promise<unknown>, refusal: object) {
  const before = await footprint();
  expect(await attempt()).toMatchObject({ ok: false, refusal });
  expect(await footprint()).toBe(before);
}

describe("closing a decision (6(2))", () => {
  it("C1: of nine in office six are present and three assent: adopted, and the applicant is a member from that day", async () => {
    await castInOrder(["yes", "yes", "yes", "no", "no", "no"]);
    const seq = await endOfRecord();
    expect(granted(await close()).outcome).toBe("adopted");
    expect(await decision()).toMatchObject({
      state: "closed",
      outcome: "adopted",
      closedAt: closes,
      sentenceJa: "定足数: 全運営委員9名の3分の2=6名以上、出席6名で充足（6(2)）。可決: 出席6名の2分の1=3名以上、賛成3名。",
    });
    const memberId = await memberOf();
    expect(memberId).not.toBeNull();
    const membership = await database().membership.findFirstOrThrow({ where: { memberId: memberId ?? "" } });
    expect(membership).toMatchObject({ decisionId, source: null, endedOn: null });
    expect(membership.joinedOn.toISOString().slice(0, 10)).toBe(closes.toISOString().slice(0, 10));
    const contacts = await database().memberContact.findMany({ where: { memberId: memberId ?? "" }, select: { role: true } });
    expect(contacts.map(({ role }) => role).sort()).toEqual(["poc", "representative"]);
    expect(await database().rosterEntry.count({ where: { memberId: memberId ?? "" } })).toBe(1);
    const records = await recordedSince(seq);
    expect(records.map(({ event }) => event)).toEqual(["decision.closed/1", "member.admitted/1"]);
    expect(records[0]).toMatchObject({ caseId: applicationId, article: "6(2)", data: { outcome: "adopted", editionId: "2017-03-22" } });
    expect(await queuedSince(seq)).toEqual(["writeMails decision.closed", "writeMails member.admitted"]);
  });

  it("one assent fewer is not enough: rejected, nobody joins, and the case stays as history", async () => {
    await castInOrder(["yes", "yes", "no", "no", "no", "abstain"]);
    expect(granted(await close()).outcome).toBe("rejected");
    expect(await stateOf(applicationId)).toBe("rejected");
    expect(await memberOf()).toBeNull();
  });

  it("C2: five of nine are no quorum, however they vote: nothing is decided and the case can be put again", async () => {
    await castInOrder(["yes", "yes", "yes", "yes", "yes"]);
    const received = (await database().application.findUniqueOrThrow({ where: { id: applicationId } })).receivedAt;
    expect(granted(await close()).outcome).toBe("notQuorate");
    expect((await decision()).sentenceJa).toContain("出席5名");
    expect(await database().application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({ state: "received", receivedAt: received });
    const again = new Date(closes.getTime() + 3 * 86_400_000);
    const put = granted(await referApplication(await as(cast.staff, closes), { applicationId, closesAt: again }));
    expect(put.decisionId).not.toBe(decisionId);
    expect(await stateOf(applicationId)).toBe("voting");
  });

  it("A14: who is recused leaves the base, and a ballot cast before does not count", async () => {
    await castInOrder(["yes", "yes", "yes", "no", "no", "no"]);
    granted(await recuse(await as(seats[0], during), { decisionId, reason: "申請組織の顧問である" }));
    expect(granted(await close()).outcome).toBe("notQuorate");
    expect((await decision()).verdict).toMatchObject({ count: { inOffice: 9, recused: 1, present: 5, yes: 2 }, required: { present: 6 } });
  });

  it("happens once: a second closing changes nothing, and two at once close it once", async () => {
    await castInOrder(["yes", "yes", "yes", "no", "no", "no"]);
    const both = await Promise.all([close(), close()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await refusedWithoutTrace(close, { code: "decision.alreadyClosed" });
  });

  it("comes not a millisecond before its time while a ballot is missing, and at its time whatever is missing", async () => {
    const early = new Date(closes.getTime() - 1);
    await refusedWithoutTrace(() => closeDecision(system("closeDecision", early), { decisionId }), { code: "decision.notYetOver", missing: 9 });
    expect(granted(await close()).outcome).toBe("notQuorate");
  });

  it("A7: dates the membership by the closing time, even where the job that closes runs days late", async () => {
    await castInOrder(["yes", "yes", "yes", "no", "no", "no"]);
    const late = new Date(closes.getTime() + 3 * 86_400_000);
    granted(await closeDecision(system("closeDecision", late), { decisionId }));
    const membership = await database().membership.findFirstOrThrow({ where: { memberId: (await memberOf()) ?? "" } });
    expect(membership.joinedOn.toISOString().slice(0, 10)).toBe(closes.toISOString().slice(0, 10));
  });

  it("is the chair's or vice chair's once all have voted, and nobody else's", async () => {
    await castInOrder(["yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes"]);
    await refusedWithoutTrace(async () => closeDecision(await as(chair, during), { decisionId }), { code: "decision.notYetOver", missing: 1 });
    granted(await vote(seats[8], decisionId, "abstain", during));
    for (const email of [seats[2], cast.staff]) {
      await refusedWithoutTrace(async () => closeDecision(await as(email, during), { decisionId }), { code: "forbidden" });
    }
    expect(granted(await closeDecision(await as(viceChair, during), { decisionId })).outcome).toBe("adopted");
  });

  it("is final: the database refuses to change the result, the electorate or a ballot", async () => {
    await castInOrder(["yes", "yes", "yes", "no", "no", "no"]);
    granted(await close());
    await expect(database().decision.update({ where: { id: decisionId }, data: { outcome: "rejected" } })).rejects.toThrow();
    await expect(database().elector.updateMany({ where: { decisionId }, data: { recusedAt: closes } })).rejects.toThrow();
    await expect(database().vote.updateMany({ where: { decisionId }, data: { choice: "yes" } })).rejects.toThrow();
    await expect(database().vote.deleteMany({ where: { decisionId } })).rejects.toThrow();
  });
});
