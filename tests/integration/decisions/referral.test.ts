import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { referApplication } from "@/lib/decisions/usecases/refer-application";
import { recordOffice } from "@/lib/people/usecases/record-office";
import { database } from "@/lib/platform/db";
import { as, at, granted } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { raiseCommittee } from "../../support/committee";
import { readyCase, stateOf } from "../../support/factories";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const threeDays = 3 * 86_400_000;
let members: CastMembers;
let applicationId: string;
let now: Date;
let months = 0;

beforeAll(async () => {
  members = await raiseCommittee(at("2021-04-01"));
});

beforeEach(async () => {
  months += 1;
  now = new Date(at("2021-06-01").getTime() + months * 30 * 86_400_000);
  applicationId = await readyCase(members.aoba, now);
});

const receive = async () => granted(await receiveApplication(await as(cast.staff, now), { applicationId }));
const refer = async (window: number, email: string = cast.staff) =>
  referApplication(await as(email, now), { applicationId, closesAt: new Date(now.getTime() + window) });

async function refusedWithoutTrace(attempt: () => Promise<unknown>, refusal: object) {
  const before = await footprint();
  expect(await attempt()).toMatchObject({ ok: false, refusal });
  expect(await footprint()).toBe(before);
}

describe("putting a case to the committee (4(1)4))", () => {
  it("opens the vote with the electorate frozen, records it, and queues mails, reminder and closing", async () => {
    await receive();
    const seq = await endOfRecord();
    const { decisionId } = granted(await refer(threeDays));
    expect(await stateOf(applicationId)).toBe("voting");
    const electors = await database().elector.findMany({ where: { decisionId }, orderBy: { seat: "asc" }, select: { seat: true, memberId: true } });
    expect(electors.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(electors.filter(({ memberId }) => memberId === null)).toHaveLength(2);
    expect(await recordedSince(seq)).toMatchObject([{ event: "decision.opened/1", caseId: applicationId, article: "4(1)4)" }]);
    expect(await queuedSince(seq)).toEqual(["writeMails decision.opened", "remindElectors decision.opened", "closeDecision decision.opened"]);
  });

  it("A46: is refused a millisecond short of three days, and accepted on them", async () => {
    await receive();
    await refusedWithoutTrace(() => refer(threeDays - 1), { code: "decision.windowTooShort", days: 3 });
    granted(await refer(threeDays));
  });

  it("is refused before the case is received, and while it is voted on", async () => {
    await refusedWithoutTrace(() => refer(threeDays), { code: "decision.notReadyToRefer", state: "submitted" });
    await receive();
    granted(await refer(threeDays));
    await refusedWithoutTrace(() => refer(threeDays), { code: "decision.notReadyToRefer", state: "voting" });
  });

  it("happens once when two of the staff do it at the same time", async () => {
    await receive();
    const both = await Promise.all([refer(threeDays), refer(threeDays)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().decision.count({ where: { applicationId } })).toBe(1);
  });

  it("freezes who is in office: a seat filled later has no ballot", async () => {
    await receive();
    const { decisionId } = granted(await refer(threeDays));
    const seat = { office: "committee", seat: 10, cohort: 2, memberId: members.aoba, endsAt: null, reading: "", source: "臨時総会" } as const;
    granted(await recordOffice(await as(cast.staff, now), { ...seat, email: "late@fuji.example", name: "委員 10", startsAt: now }));
    expect(await database().elector.count({ where: { decisionId } })).toBe(9);
  });
});
