import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { putMotion } from "@/lib/decisions/usecases/put-motion";
import { withdrawMotion } from "@/lib/decisions/usecases/withdraw-motion";
import { database } from "@/lib/platform/db";
import { as, at, granted, system } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { chair, openDecision, raiseCommittee, seats, viceChair, vote } from "../../support/committee";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const threeDays = 3 * 86_400_000;
let members: CastMembers;
let now: Date;
let closes: Date;
let months = 0;
let count = 0;

beforeAll(async () => {
  members = await raiseCommittee(at("2021-04-01"));
});

beforeEach(() => {
  months += 1;
  now = new Date(at("2021-06-01").getTime() + months * 30 * 86_400_000);
  closes = new Date(now.getTime() + threeDays);
});

const words = () => ({ title: `手順の第${(count += 1)}版を定める`, body: "会員間の共有の手順を改める。" });
const put = async (email: string, motion = words(), closesAt = closes) => putMotion(await as(email, now), { ...motion, closesAt });
const withdraw = async (email: string, decisionId: string, when = now) => withdrawMotion(await as(email, when), { decisionId });
const decision = (id: string) => database().decision.findUniqueOrThrow({ where: { id } });

async function refusedWithoutTrace(attempt: () => Promise<unknown>, refusal: object) {
  const before = await footprint();
  expect(await attempt()).toMatchObject({ ok: false, refusal });
  expect(await footprint()).toBe(before);
}

describe("a motion in free words (6(2), 6(3))", () => {
  it("is put by the chair: the committee is frozen, its words are kept, and it is asked by mail", async () => {
    const seq = await endOfRecord();
    const motion = words();
    const { decisionId } = granted(await put(chair, motion));
    expect(await decision(decisionId)).toMatchObject({ ...motion, kind: "motion", rule: "ordinary", state: "open", applicationId: null });
    expect(await database().elector.count({ where: { decisionId } })).toBe(9);
    const records = await recordedSince(seq);
    expect(records).toMatchObject([{ event: "decision.opened/1", caseId: null, article: "6(2)" }]);
    expect(JSON.stringify(records)).not.toContain(motion.title);
    expect(await queuedSince(seq)).toEqual(["writeMails decision.opened", "remindElectors decision.opened", "closeDecision decision.opened"]);
  });

  it("is adopted by half of those present, like every ordinary decision, and changes nothing else", async () => {
    const { decisionId } = granted(await put(viceChair));
    for (const [place, email] of seats.slice(0, 6).entries()) granted(await vote(email, decisionId, place < 3 ? "yes" : "no", now));
    const memberCount = await database().member.count();
    expect(granted(await closeDecision(system("closeDecision", closes), { decisionId })).outcome).toBe("adopted");
    expect(await database().member.count()).toBe(memberCount);
  });

  it("A46: is refused a millisecond short of three days", async () => {
    await refusedWithoutTrace(() => put(chair, words(), new Date(closes.getTime() - 1)), { code: "decision.windowTooShort", days: 3 });
  });

  it("is put once: a form sent twice meets the open motion, also at the same moment", async () => {
    const motion = words();
    const both = await Promise.all([put(chair, motion), put(chair, motion)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { number } = await database().decision.findFirstOrThrow({ where: { title: motion.title } });
    await refusedWithoutTrace(() => put(viceChair, motion), { code: "decision.alreadyPut", number });
  });

  it("is not put by others", async () => {
    for (const email of [seats[2], cast.staff, cast.auditor]) await refusedWithoutTrace(() => put(email), { code: "forbidden" });
  });

  it("needs its words, which the database keeps too", async () => {
    const { decisionId } = granted(await put(chair));
    const changes = [{ title: "" }, { body: null }, { title: null, body: null }, { kind: "admission" }];
    for (const data of changes) await expect(database().decision.update({ where: { id: decisionId }, data })).rejects.toThrow("decision_");
  });
});

describe("taking a motion back (6(3))", () => {
  it("ends the vote without a result, tells those who could vote, and the job at the closing time changes nothing", async () => {
    const { decisionId } = granted(await put(chair));
    granted(await vote(seats[3], decisionId, "yes", now));
    const seq = await endOfRecord();
    granted(await withdraw(viceChair, decisionId));
    expect(await decision(decisionId)).toMatchObject({ state: "closed", outcome: "withdrawn", verdict: null });
    expect(await recordedSince(seq)).toMatchObject([{ event: "decision.motionWithdrawn/1", article: "6(3)" }]);
    expect(await queuedSince(seq)).toEqual(["writeMails decision.motionWithdrawn"]);
    await refusedWithoutTrace(() => closeDecision(system("closeDecision", closes), { decisionId }), { code: "decision.alreadyClosed" });
    await refusedWithoutTrace(() => vote(seats[4], decisionId, "yes", now), { code: "decision.alreadyClosed" });
  });

  it("happens once, and not from the closing time on", async () => {
    const { decisionId } = granted(await put(chair));
    await refusedWithoutTrace(() => withdraw(chair, decisionId, closes), { code: "decision.alreadyClosed" });
    granted(await withdraw(chair, decisionId, new Date(closes.getTime() - 1)));
    await refusedWithoutTrace(() => withdraw(chair, decisionId), { code: "decision.alreadyClosed" });
  });

  it("races with the last voter and the closing: one end, and never a result for what was taken back", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { decisionId } = granted(await put(chair));
      for (const email of seats.slice(1)) granted(await vote(email, decisionId, "yes", now));
      await vote(seats[0], decisionId, "yes", now);
      const [taken, closed] = await Promise.all([withdraw(chair, decisionId), closeDecision(await as(viceChair, now), { decisionId })]);
      expect([taken.ok, closed.ok].filter(Boolean)).toHaveLength(1);
      expect((await decision(decisionId)).outcome).toBe(taken.ok ? "withdrawn" : "adopted");
    }
  });

  it("is for motions only: an application is withdrawn by its applicant", async () => {
    const { decisionId, applicationId } = await openDecision(members, now, new Date(closes.getTime() + threeDays));
    await refusedWithoutTrace(() => withdraw(chair, decisionId), { code: "decision.notAMotion" });
    granted(await withdrawApplication(await as(cast.applicant, now), { applicationId }));
  });
});
