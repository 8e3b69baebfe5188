import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { castVote } from "@/lib/decisions/usecases/cast-vote";
import { checkIn } from "@/lib/decisions/usecases/check-in";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { recuse } from "@/lib/decisions/usecases/recuse";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted, system } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { openDecision, raiseCommittee, seats, vote } from "../../support/committee";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

let client: pg.Client;
let members: CastMembers;
let decisionId: string;
let applicationId: string;
let opened: Date;
let closes: Date;
let during: Date;
let months = 0;
const [first, , third, fourth] = seats;

beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  members = await raiseCommittee(at("2021-04-01"));
});

afterAll(async () => {
  await client.end();
});

// Each test has a decision of its own, a month later than the one before.
beforeEach(async () => {
  months += 1;
  opened = new Date(at("2021-06-01").getTime() + months * 30 * 86_400_000);
  closes = new Date(opened.getTime() + 4 * 86_400_000);
  during = new Date(opened.getTime() + 86_400_000);
  ({ decisionId, applicationId } = await openDecision(members, opened, closes));
});

const personId = async (email: string) => (await database().person.findUniqueOrThrow({ where: { email } })).id;
const ballotsOf = async (email: string) => database().vote.findMany({ where: { decisionId, personId: await personId(email) }, orderBy: { sequence: "asc" } });
const attended = async (email: string) =>
  (await database().elector.findUniqueOrThrow({ where: { decisionId_personId: { decisionId, personId: await personId(email) } } })).attendedAt;

async function refusedWithoutTrace(attempt: () => Promise<unknown>, code: string) {
  const before = await footprint();
  expect(await attempt()).toMatchObject({ ok: false, refusal: { code } });
  expect(await footprint()).toBe(before);
}

describe("casting a vote (6(2))", () => {
  it("is a ballot, counts as attendance, and is recorded without the choice and without a mail", async () => {
    const seq = await endOfRecord();
    expect(await vote(third, decisionId, "no", during)).toEqual({ ok: true, value: { decisionId, choice: "no", sequence: 1 } });
    expect(await ballotsOf(third)).toMatchObject([{ sequence: 1, choice: "no", castAt: during }]);
    expect(await attended(third)).toEqual(during);
    const records = await recordedSince(seq);
    expect(records).toMatchObject([{ event: "decision.voteCast/1", objectId: decisionId, caseId: applicationId, article: "6(2)" }]);
    expect(JSON.stringify(records)).not.toContain('"no"');
    expect(await queuedSince(seq)).toEqual([]);
  });

  it("can be changed: the earlier ballot stays, the last one counts, attendance keeps its first moment", async () => {
    const later = new Date(during.getTime() + 60_000);
    granted(await vote(third, decisionId, "no", during));
    expect(await vote(third, decisionId, "yes", later)).toMatchObject({ value: { sequence: 2 } });
    expect(await ballotsOf(third)).toMatchObject([{ choice: "no" }, { choice: "yes", castAt: later }]);
    expect(await attended(third)).toEqual(during);
  });

  it("meets its own ballot when the same form is sent again, even after closing", async () => {
    const key = randomUUID();
    granted(await vote(third, decisionId, "yes", during, key));
    const before = await footprint();
    expect(await vote(third, decisionId, "yes", during, key)).toMatchObject({ ok: true, value: { sequence: 1 } });
    expect(await vote(third, decisionId, "yes", closes, key)).toMatchObject({ ok: true, value: { sequence: 1 } });
    expect(await footprint()).toBe(before);
  });

  it("refuses the key of another choice, another voter or another decision", async () => {
    const key = randomUUID();
    granted(await vote(third, decisionId, "yes", during, key));
    const other = await openDecision(members, new Date(opened.getTime() + 1000), closes);
    await refusedWithoutTrace(() => vote(third, decisionId, "no", during, key), "vote.keyUsedForAnother");
    await refusedWithoutTrace(() => vote(fourth, decisionId, "yes", during, key), "vote.keyUsedForAnother");
    await refusedWithoutTrace(() => vote(third, other.decisionId, "yes", during, key), "vote.keyUsedForAnother");
  });

  it("is one ballot for each of two forms sent at the same time", async () => {
    const answers = await Promise.all([vote(third, decisionId, "yes", during), vote(third, decisionId, "no", during)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await ballotsOf(third)).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it("counts from the opening to the last moment before closing, and not outside", async () => {
    const millisecond = (instant: Date, by: number) => new Date(instant.getTime() + by);
    await refusedWithoutTrace(() => vote(third, decisionId, "yes", millisecond(opened, -1)), "decision.alreadyClosed");
    expect(await vote(third, decisionId, "yes", opened)).toMatchObject({ ok: true });
    expect(await vote(third, decisionId, "no", millisecond(closes, -1))).toMatchObject({ ok: true });
    await refusedWithoutTrace(() => vote(third, decisionId, "yes", closes), "decision.alreadyClosed");
    await refusedWithoutTrace(() => vote(third, decisionId, "yes", millisecond(closes, 1)), "decision.alreadyClosed");
  });

  it("is never changed or removed by anybody, the database sees to it", async () => {
    granted(await vote(third, decisionId, "yes", during));
    for (const sql of ["UPDATE vote SET choice = 'no'", "DELETE FROM vote", "TRUNCATE vote"]) {
      await expect(client.query(sql)).rejects.toThrow("vote rows are never changed or removed");
    }
    expect(await ballotsOf(third)).toMatchObject([{ choice: "yes" }]);
  });

  it("is refused once the decision is closed early, even before its closing time", async () => {
    for (const seat of seats) granted(await vote(seat, decisionId, "yes", during));
    granted(await closeDecision(await as(first, during), { decisionId }));
    await refusedWithoutTrace(() => vote(third, decisionId, "no", during), "decision.alreadyClosed");
  });

  it("is refused to a recused member (A14)", async () => {
    granted(await recuse(await as(third, during), { decisionId, reason: "自社の子会社" }));
    await refusedWithoutTrace(() => vote(third, decisionId, "yes", during), "elector.recused");
  });

  it("is refused to whoever is not on the frozen list, though in office now", async () => {
    await database().officeTerm.updateMany({ where: { person: { email: seats[8] }, office: "committee" }, data: { endsAt: during } });
    const successor = "successor@expert.example";
    const { id } = await database().person.create({ data: { email: successor, name: "後任", createdAt: during } });
    await database().officeTerm.create({ data: { personId: id, office: "committee", seat: 9, cohort: 1, startsAt: during, source: "総会", recordedAt: during } });
    await refusedWithoutTrace(() => vote(successor, decisionId, "yes", during), "notFound");
    await database().officeTerm.delete({ where: { id: (await database().officeTerm.findFirstOrThrow({ where: { personId: id } })).id } });
    await database().officeTerm.updateMany({ where: { person: { email: seats[8] }, office: "committee" }, data: { endsAt: null } });
  });

  it("is refused to a member on the list whose term has ended", async () => {
    const term = { person: { email: seats[7] }, office: "committee" };
    await database().officeTerm.updateMany({ where: term, data: { endsAt: during } });
    await refusedWithoutTrace(() => vote(seats[7], decisionId, "yes", during), "forbidden");
    await database().officeTerm.updateMany({ where: term, data: { endsAt: null } });
  });

  it("is refused to everybody else, and for what does not exist", async () => {
    const ballot = { decisionId, choice: "yes", idempotencyKey: randomUUID() } as const;
    const callers = [anonymous(during), system("closeDecision", during), await as(cast.staff, during), await as(cast.auditor, during), await as(cast.beniContact, during), await as(cast.applicant, during)];
    for (const caller of callers) await refusedWithoutTrace(() => castVote(caller, ballot), "forbidden");
    await refusedWithoutTrace(() => vote(third, randomUUID(), "yes", during), "notFound");
  });
});

describe("checking in (6(2), A46)", () => {
  it("is attendance without a ballot, once, with a record", async () => {
    const seq = await endOfRecord();
    expect(await checkIn(await as(third, during), { decisionId })).toMatchObject({ ok: true });
    expect(await attended(third)).toEqual(during);
    expect(await ballotsOf(third)).toEqual([]);
    expect(await recordedSince(seq)).toMatchObject([{ event: "decision.checkedIn/1", objectId: decisionId }]);
    const before = await footprint();
    expect(await checkIn(await as(third, during), { decisionId })).toMatchObject({ ok: true });
    expect(await footprint()).toBe(before);
  });

  it("is recorded once for two at the same time", async () => {
    const caller = await as(third, during);
    const seq = await endOfRecord();
    await Promise.all([checkIn(caller, { decisionId }), checkIn(caller, { decisionId })]);
    expect(await recordedSince(seq)).toHaveLength(1);
  });

  it("is refused at the closing time, to the recused, to others, and for what does not exist", async () => {
    await refusedWithoutTrace(async () => checkIn(await as(third, closes), { decisionId }), "decision.alreadyClosed");
    await refusedWithoutTrace(async () => checkIn(await as(cast.staff, during), { decisionId }), "forbidden");
    await refusedWithoutTrace(async () => checkIn(await as(third, during), { decisionId: randomUUID() }), "notFound");
    granted(await recuse(await as(third, during), { decisionId, reason: "自社の子会社" }));
    await refusedWithoutTrace(async () => checkIn(await as(third, during), { decisionId }), "elector.recused");
  });
});
