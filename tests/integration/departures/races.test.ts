import { beforeAll, describe, expect, it } from "vitest";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { giveNoticeInput, takeBackNoticeInput } from "@/lib/departures/schema";
import { carryOutDeparture } from "@/lib/departures/usecases/carry-out-departure";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { takeBackNotice } from "@/lib/departures/usecases/take-back-notice";
import { tasks } from "@/lib/jobs/tasks";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { as, at, granted, system } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { noticeBy } from "../../support/departures";
import { letter, request, submittedCase } from "../../support/factories";
import { workJobs } from "../../support/jobs";
import { endOfRecord, recordedSince } from "../../support/record";
import { memberCalled } from "./leaving-members";

const when = at("2021-06-01");
const midnight = at("2021-07-01", "00:00");
const before = new Date(midnight.getTime() - 1);

beforeAll(async () => {
  await raiseCast({ open: false });
});

const outcome = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? "accepted" : result.refusal?.code);
const endOf = async (memberId: string) => (await database().membership.findFirstOrThrow({ where: { memberId } })).endedOn;

describe("at the instant", () => {
  it("one of taking back and taking effect wins, and what is stored is what was answered", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { memberId, representative } = await memberCalled("ARA");
      const departureId = await noticeBy(representative, { memberId }, "2021-07-01", when);
      const late = round % 2 === 0 ? before : midnight;
      const [back, effect] = await Promise.all([
        as(representative, before).then((caller) => takeBackNotice({ ...caller, at: late }, takeBackNoticeInput.parse({ departureId }))),
        carryOutDeparture(system("carryOutDeparture", midnight), { departureId }),
      ]);
      expect([back.ok, effect.ok].filter(Boolean)).toHaveLength(1);
      expect((await endOf(memberId)) !== null).toBe(effect.ok);
      expect(await database().departure.findUnique({ where: { id: departureId } })).toMatchObject({ state: effect.ok ? "effective" : "takenBack" });
    }
  });

  it("the job ends the membership once, however often it runs at once", async () => {
    const { memberId, representative } = await memberCalled("IKE");
    const departureId = await noticeBy(representative, { memberId }, "2021-07-01", when);
    const seq = await endOfRecord();
    const results = await Promise.all([1, 2, 3].map(() => carryOutDeparture(system("carryOutDeparture", midnight), { departureId })));
    expect(results.map(outcome).sort()).toEqual(["accepted", "departure.alreadyEnded", "departure.alreadyEnded"]);
    expect((await recordedSince(seq)).map(({ event }) => event)).toEqual(["departure.tookEffect/1"]);
  });

  it("the queue carries out what is due and leaves what is taken back, and a job that runs again finds it done", async () => {
    const now = await databaseNow();
    const [due, back] = [await memberCalled("UNO"), await memberCalled("ENO")];
    const dueId = await noticeBy(due.representative, { memberId: due.memberId }, "2021-07-01", when);
    const backId = await noticeBy(back.representative, { memberId: back.memberId }, "2021-07-01", when);
    granted(await takeBackNotice(await as(back.representative, when), takeBackNoticeInput.parse({ departureId: backId })));
    await workJobs(["carryOutDeparture"]);
    expect([await endOf(due.memberId), await endOf(back.memberId)]).toEqual([new Date("2021-07-01"), null]);
    const seq = await endOfRecord();
    const event = { type: "departure.noticeGiven", version: 1, object: { type: "departure", id: dueId }, data: {} } as const;
    const payload = { seq: "1", at: now.toISOString(), correlationId: "test", event };
    await Promise.all([tasks.carryOutDeparture(payload), tasks.carryOutDeparture(payload)]);
    expect(await recordedSince(seq)).toEqual([]);
  });
});

describe("two windows", () => {
  it("give one notice", async () => {
    const { memberId, representative } = await memberCalled("OTA");
    const caller = await as(representative, when);
    const results = await Promise.all(["2021-07-01", "2021-08-01"].map((effectiveOn) => giveNotice(caller, giveNoticeInput.parse({ memberId, effectiveOn }))));
    expect(results.map(outcome).sort()).toEqual(["accepted", "departure.alreadyGiven"]);
  });

  it("leave once", async () => {
    const { memberId, representative } = await memberCalled("KAN");
    const caller = await as(representative, when);
    const results = await Promise.all([1, 2].map(() => giveNotice(caller, giveNoticeInput.parse({ memberId }))));
    expect(results.map(outcome).sort()).toEqual(["accepted", "departure.alreadyOver"]);
  });

  it("take it back once", async () => {
    const { memberId, representative } = await memberCalled("KIN");
    const departureId = await noticeBy(representative, { memberId }, "2021-07-01", when);
    const caller = await as(representative, when);
    const results = await Promise.all([1, 2].map(() => takeBackNotice(caller, takeBackNoticeInput.parse({ departureId }))));
    expect(results.map(outcome).sort()).toEqual(["accepted", "departure.alreadyEnded"]);
  });
});

describe("a member that leaves while it is asked to recommend (4(1)4))", () => {
  it("is never asked and gone: the request lapses, or is refused", async () => {
    const applicationId = await submittedCase(when);
    const applicant = await as(cast.applicant, when);
    for (let round = 0; round < 6; round += 1) {
      const { memberId, representative } = await memberCalled("SEN");
      const caller = await as(representative, when);
      const [asked, left] = await Promise.all([nameRecommender(applicant, { applicationId, memberId }), giveNotice(caller, giveNoticeInput.parse({ memberId }))]);
      expect([outcome(left), ["accepted", "recommendation.notMember"].includes(outcome(asked) ?? "")]).toEqual(["accepted", true]);
      expect(await database().recommendation.count({ where: { memberId, state: "requested" } })).toBe(0);
    }
  });

  it("has written its letter before or not at all", async () => {
    const { memberId, representative, contact } = await memberCalled("SOU");
    const recommendationId = await request(await submittedCase(when), memberId, when);
    const [writer, leaver] = [await as(contact, when), await as(representative, when)];
    const [written] = await Promise.all([writeRecommendation(writer, { recommendationId, letter }), giveNotice(leaver, giveNoticeInput.parse({ memberId }))]);
    const { state } = await database().recommendation.findUniqueOrThrow({ where: { id: recommendationId } });
    expect([outcome(written), state]).toEqual(written.ok ? ["accepted", "submitted"] : ["recommendation.alreadyAnswered", "lapsed"]);
  });
});
