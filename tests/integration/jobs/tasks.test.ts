import { beforeAll, describe, expect, test } from "vitest";
import { tasks } from "@/lib/jobs/tasks";
import { clearExpired } from "@/lib/jobs/usecases/clear-expired";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { as, at, granted, system } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { openDecision, raiseCommittee } from "../../support/committee";
import { workJobs } from "../../support/jobs";
import { endOfRecord, footprint, recordedSince } from "../../support/record";

let members: CastMembers;
let now: Date;
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

beforeAll(async () => {
  members = await raiseCommittee(at("2020-04-01"));
  now = await databaseNow();
});

describe("closing a decision by its job", () => {
  const closing = (decisionId: string) => tasks.closeDecision({
    seq: "1", at: now.toISOString(), correlationId: "test",
    event: { type: "decision.opened", version: 1, object: { type: "decision", id: decisionId }, data: {} },
  });

  test("happens at the closing time, once, and what comes later finds it done", async () => {
    const { decisionId } = await openDecision(members, days(-5), days(-1));
    await workJobs(["closeDecision"]);
    expect(await database().decision.findUniqueOrThrow({ where: { id: decisionId } })).toMatchObject({ state: "closed", outcome: "notQuorate" });
    const seq = await endOfRecord();
    await Promise.all([closing(decisionId), closing(decisionId)]);
    expect(await recordedSince(seq)).toEqual([]);
  });

  test("is tried again where the time has not come", async () => {
    const { decisionId } = await openDecision(members, now, days(4));
    await expect(closing(decisionId)).rejects.toThrow("decision.notYetOver");
    expect(await database().decision.findUniqueOrThrow({ where: { id: decisionId } })).toMatchObject({ state: "open" });
  });
});

describe("clearing away", () => {
  const justOver = 1000;

  /** One of each on either side of its limit: `kept` a second within it, `gone` a second beyond. */
  async function leftovers(when: Date) {
    const ago = (count: number, beyond: boolean) => new Date(when.getTime() - count * 86_400_000 + (beyond ? -justOver : justOver));
    const { id: personId } = await database().person.findUniqueOrThrow({ where: { email: cast.staff } });
    for (const beyond of [true, false]) {
      const key = beyond ? "gone" : "kept";
      const intent = { teamName: key, organisationName: "x", name: "x", email: `${key}@b.example`, locale: "ja" };
      await database().joinIntent.createMany({ data: [
        { ...intent, statedAt: ago(7, beyond) },
        { ...intent, teamName: `confirmed ${key}`, statedAt: ago(70, beyond), confirmedAt: ago(69, beyond) },
      ] });
      const link = { purpose: "setPassword", subjectId: personId, createdAt: ago(60, beyond) };
      await database().oneTimeLink.createMany({ data: [
        { ...link, expiresAt: ago(30, beyond) },
        { ...link, expiresAt: when, usedAt: ago(30, beyond) },
      ] });
      const session = { personId, createdAt: ago(60, beyond), lastSeenAt: ago(60, beyond) };
      await database().session.createMany({ data: [
        { ...session, idHash: `${key} expired`, expiresAt: ago(30, beyond) },
        { ...session, idHash: `${key} ended`, expiresAt: when, endedAt: ago(30, beyond) },
      ] });
      await database().rateWindow.create({ data: { key, count: 1, startedAt: ago(1, beyond) } });
    }
  }

  test("takes what is past its time and nothing else, and says how much", async () => {
    await database().$executeRaw`TRUNCATE one_time_link, session, rate_window`;
    await leftovers(now);
    const seq = await endOfRecord();
    expect(granted(await clearExpired(system("clearExpired", now), {}))).toEqual({ joinIntents: 1, links: 2, sessions: 2, rateWindows: 1 });
    expect(await recordedSince(seq)).toMatchObject([{ event: "register.expiredCleared/1", actor: "system:clearExpired", data: { joinIntents: 1, links: 2, sessions: 2, rateWindows: 1 } }]);
    expect((await database().joinIntent.findMany({ where: { organisationName: "x" }, orderBy: { teamName: "asc" } })).map(({ teamName }) => teamName)).toEqual(["confirmed gone", "confirmed kept", "kept"]);
    expect((await database().session.findMany()).map(({ idHash }) => idHash).sort()).toEqual(["kept ended", "kept expired"]);

    const before = await footprint();
    expect(granted(await clearExpired(system("clearExpired", now), {}))).toEqual({ joinIntents: 0, links: 0, sessions: 0, rateWindows: 0 });
    expect(await footprint()).toBe(before);
  });

  test("is for the clock alone", async () => {
    expect(await clearExpired(await as(cast.staff, now), {})).toEqual({ ok: false, refusal: { code: "forbidden" } });
  });
});
