import { beforeAll, describe, expect, it } from "vitest";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { giveNoticeInput, registerNoticeInput, takeBackNoticeInput } from "@/lib/departures/schema";
import { carryOutDeparture } from "@/lib/departures/usecases/carry-out-departure";
import { giveNotice } from "@/lib/departures/usecases/give-notice";
import { registerNotice } from "@/lib/departures/usecases/register-notice";
import { takeBackNotice } from "@/lib/departures/usecases/take-back-notice";
import { rosterList } from "@/lib/members/queries";
import { civilDate } from "@/lib/kernel/civil-date";
import { database } from "@/lib/platform/db";
import { as, at, granted, system } from "../../support/callers";
import { cast } from "../../support/cast";
import { chair, raiseCommittee } from "../../support/committee";
import { leaves, noticeBy } from "../../support/departures";
import { readyCase, request, stateOf, submittedCase } from "../../support/factories";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";
import { memberCalled } from "./leaving-members";

const when = at("2021-06-01");

beforeAll(async () => {
  await raiseCommittee(at("2021-04-01"), { open: false });
});

const listed = async (q: string, on: string) => (await rosterList({ q, initial: null, page: 1, on: civilDate(on) })).rows.length;
const carriedOut = (departureId: string, day: string, time = "00:00") => carryOutDeparture(system("carryOutDeparture", at(day, time)), { departureId });
const stored = (id: string) => database().departure.findUniqueOrThrow({ where: { id } });

describe("a member that leaves by notice (4(1)5), R4.23)", () => {
  it("waits for its day with a job for the very instant, and changes nothing until then", async () => {
    const { memberId, representative } = await memberCalled("ITO");
    const seq = await endOfRecord();
    const departureId = await noticeBy(representative, { memberId }, "2021-07-01", when);
    expect(await recordedSince(seq)).toMatchObject([{ event: "departure.noticeGiven/1", article: "4(1)5)", objectId: departureId, data: { memberId, receivedOn: "2021-06-01", effectiveOn: "2021-07-01", channel: "online" } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails departure.noticeGiven", "carryOutDeparture departure.noticeGiven"]);
    const [job] = await database().$queryRaw<[{ at: Date }]>`SELECT max(run_at) AS at
      FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'carryOutDeparture'`;
    expect(job.at).toEqual(at("2021-07-01", "00:00"));
    expect((await as(representative, at("2021-06-30", "23:59"))).actor.memberships).toEqual([{ memberId, role: "representative" }]);
    const before = await footprint();
    expect(await carriedOut(departureId, "2021-06-30", "23:59")).toEqual({ ok: false, refusal: { code: "departure.notYet" } });
    expect(await footprint()).toBe(before);
  });

  it("is out from its day on, with the access of its people, whatever hour the job comes, and only once", async () => {
    const { memberId, representative, contact } = await memberCalled("UME");
    const departureId = await noticeBy(representative, { memberId }, "2021-07-01", when);
    const seq = await endOfRecord();
    granted(await carriedOut(departureId, "2021-07-03", "09:30"));
    const { personId } = (await as(representative, when)).actor;
    expect(await recordedSince(seq)).toMatchObject([{ event: "departure.tookEffect/1", actor: "system:carryOutDeparture", data: { memberId, effectiveOn: "2021-07-01", personIds: expect.arrayContaining([personId]), seatIds: [], lapsedRequests: 0 } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails departure.tookEffect"]);
    expect(await database().membership.findFirst({ where: { memberId } })).toMatchObject({ endedOn: new Date("2021-07-01") });
    const ends = await database().memberContact.findMany({ where: { memberId }, select: { endedAt: true } });
    expect(ends).toEqual([{ endedAt: at("2021-07-01", "00:00") }, { endedAt: at("2021-07-01", "00:00") }]);
    expect([await listed("UME", "2021-06-30"), await listed("UME", "2021-07-01")]).toEqual([1, 0]);
    for (const email of [representative, contact]) expect((await as(email, at("2021-07-03"))).actor.memberships).toEqual([]);
    const before = await footprint();
    expect(await carriedOut(departureId, "2021-07-03", "09:31")).toEqual({ ok: false, refusal: { code: "departure.alreadyEnded", state: "effective" } });
    expect(await footprint()).toBe(before);
  });

  it("is out at once where no day is named, with one mail that says so", async () => {
    const { memberId, representative } = await memberCalled("EBI");
    const seq = await endOfRecord();
    const value = granted(await giveNotice(await as(representative, when), giveNoticeInput.parse({ memberId, reason: "組織の統合のため" })));
    expect(value).toMatchObject({ kind: "membership", memberId, inEffect: true });
    expect(await queuedSince(seq)).toEqual(["writeMails departure.tookEffect"]);
    expect(await stored(value.departureId)).toMatchObject({ state: "effective", effectiveAt: when, endedAt: when, reason: "組織の統合のため" });
    expect(await listed("EBI", "2021-06-01")).toBe(0);
  });

  it("may take it back until the instant before, and give another", async () => {
    const { memberId, representative } = await memberCalled("OKA");
    const departureId = await noticeBy(representative, { memberId }, "2021-07-01", when);
    const again = giveNoticeInput.parse({ memberId, effectiveOn: "2021-08-01" });
    expect(await giveNotice(await as(representative, when), again)).toEqual({ ok: false, refusal: { code: "departure.alreadyGiven" } });
    const last = new Date(at("2021-07-01", "00:00").getTime() - 1);
    const seq = await endOfRecord();
    granted(await takeBackNotice(await as(representative, last), takeBackNoticeInput.parse({ departureId })));
    expect(await queuedSince(seq)).toEqual(["writeMails departure.takenBack"]);
    expect(await carriedOut(departureId, "2021-07-01")).toEqual({ ok: false, refusal: { code: "departure.alreadyEnded", state: "takenBack" } });
    expect(await listed("OKA", "2021-07-01")).toBe(1);
    granted(await giveNotice(await as(representative, last), again));
  });

  it("cannot take it back from its instant on, even where the job is late", async () => {
    const { memberId, representative } = await memberCalled("KAI");
    const departureId = await noticeBy(representative, { memberId }, "2021-07-01", when);
    const before = await footprint();
    expect(await takeBackNotice(await as(representative, at("2021-07-01", "00:00")), takeBackNoticeInput.parse({ departureId }))).toEqual({
      ok: false, refusal: { code: "departure.alreadyInEffect", effectiveOn: "2021-07-01" },
    });
    expect(await footprint()).toBe(before);
  });
});

describe("what the secretariat registers (6(5), A8)", () => {
  const paper = (memberId: string, changes: Record<string, string> = {}) =>
    registerNoticeInput.parse({ subject: `membership:${memberId}`, channel: "paper", receivedOn: "2021-05-28", giverName: "衛藤 誠", ...changes });

  it("counts from the day on which it came, and is in effect at once where that day was before", async () => {
    const { memberId, representative } = await memberCalled("KUJ");
    const seq = await endOfRecord();
    const { departureId } = granted(await registerNotice(await as(cast.staff, when), paper(memberId, { effectiveOn: "2021-05-30" })));
    expect(await stored(departureId)).toMatchObject({ state: "effective", effectiveOn: new Date("2021-05-30"), effectiveAt: when, channel: "paper", giverName: "衛藤 誠" });
    expect((await recordedSince(seq)).map(({ event }) => event)).toEqual(["departure.noticeGiven/1", "departure.tookEffect/1"]);
    expect([await listed("KUJ", "2021-05-29"), await listed("KUJ", "2021-05-30")]).toEqual([1, 0]);
    // What was done until it was entered was done by somebody who could.
    expect(await database().memberContact.findFirst({ where: { memberId, person: { email: representative } } })).toMatchObject({ endedAt: when });
  });

  it.each([
    ["a day before it came", { effectiveOn: "2021-05-27" }, { code: "departure.tooEarly", earliest: "2021-05-28" }],
    ["a receipt in the future", { receivedOn: "2021-06-02" }, { code: "departure.receivedInFuture" }],
    ["a receipt before joining", { receivedOn: "2018-04-01" }, { code: "departure.receivedBeforeStart", since: "2018-04-02" }],
  ])("is refused for %s, and leaves no trace", async (_, changes, refusal) => {
    const { memberId } = await memberCalled("KEN");
    const [staff, before] = [await as(cast.staff, when), await footprint()];
    expect(await registerNotice(staff, paper(memberId, changes))).toEqual({ ok: false, refusal });
    expect(await footprint()).toBe(before);
  });

  it("is taken back online by the representative, or on word to the secretariat, which says how it knows", async () => {
    const { memberId } = await memberCalled("KOI");
    const staff = await as(cast.staff, when);
    const { departureId } = granted(await registerNotice(staff, paper(memberId, { effectiveOn: "2021-07-01" })));
    expect(await takeBackNotice(staff, takeBackNoticeInput.parse({ departureId }))).toEqual({ ok: false, refusal: { code: "departure.sourceNeeded" } });
    granted(await takeBackNotice(staff, takeBackNoticeInput.parse({ departureId, source: "2021年6月1日 代表者からのメール" })));
    expect(await stored(departureId)).toMatchObject({ state: "takenBack", endSource: "2021年6月1日 代表者からのメール" });
  });
});

describe("what goes along with a membership that ends", () => {
  it("requests to recommend lapse, and their applicants are told; letters that are written stay", async () => {
    const { memberId, representative } = await memberCalled("SAN");
    const open = await submittedCase(when);
    const requested = await request(open, memberId, when);
    const seq = await endOfRecord();
    granted(await giveNotice(await as(representative, when), giveNoticeInput.parse({ memberId })));
    expect(await database().recommendation.findUnique({ where: { id: requested } })).toMatchObject({ state: "lapsed", answeredAt: when });
    expect(await recordedSince(seq)).toMatchObject([{}, { data: { lapsedRequests: 1 } }, { event: "recommendation.lapsed/1", caseId: open, data: { memberId } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails departure.tookEffect", "writeMails recommendation.lapsed"]);
    const { beni } = await membersOfTheCast();
    expect(await request(open, beni, when)).toEqual(expect.any(String));
  });

  it("a committee seat stays, and chair and secretariat can read of it (6(2), A36)", async () => {
    const { aoba } = await membersOfTheCast();
    const ready = await readyCase(aoba, when);
    const seats = await database().officeTerm.findMany({ where: { memberId: aoba, office: "committee" }, select: { id: true, endsAt: true }, orderBy: { seat: "asc" } });
    const seq = await endOfRecord();
    await leaves(cast.aobaRepresentative, aoba, "2021-06-02");
    expect((await recordedSince(seq)).at(-1)).toMatchObject({ event: "departure.tookEffect/1", data: { seatIds: seats.map(({ id }) => id) } });
    expect(await database().officeTerm.count({ where: { memberId: aoba, office: "committee", endsAt: null } })).toBe(seats.length);
    expect((await as(chair, at("2021-06-02"))).actor).toMatchObject({ offices: expect.arrayContaining(["chair", "committee"]), memberships: [] });
    // A letter of a team that has left since does not carry the case any further (4(1)4)).
    expect(await receiveApplication(await as(cast.staff, at("2021-06-02")), { applicationId: ready })).toMatchObject({
      refusal: { code: "application.incomplete", missing: [{ section: "recommendation", field: "member", problem: "invalid" }] },
    });
    expect(await stateOf(ready)).toBe("submitted");
  });
});

async function membersOfTheCast() {
  const of = async (teamName: string) => (await database().member.findFirstOrThrow({ where: { teamName }, select: { id: true } })).id;
  return { aoba: await of("AOBA-CSIRT"), beni: await of("BENI-SIRT") };
}
