import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor, Caller } from "@/lib/kernel/caller";
import { sessionList, signedInBy } from "@/lib/people/queries";
import { endOtherSessions } from "@/lib/people/usecases/end-other-sessions";
import { endSession } from "@/lib/people/usecases/end-session";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { sessionTokenHash } from "@/lib/platform/session-token";
import { givePassword, sessionOf } from "../../support/accounts";
import { anonymous } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { endOfRecord, footprint, recordedSince } from "../../support/record";

let now: Date;

beforeAll(async () => {
  await raiseCast();
  now = await databaseNow();
  await givePassword(cast.staff, now);
  await givePassword(cast.colleague, now);
});

const found = (token: string) => signedInBy(sessionTokenHash(token));

async function callerOf(token: string): Promise<Caller<PersonActor>> {
  const known = await found(token);
  if (!known) throw new Error("Not signed in");
  return { actor: known.actor, at: known.at, correlationId: "test" };
}

const publicIdOf = async (token: string) => (await callerOf(token)).actor.sessionId ?? "";

/** Sets the clock of a session back by so many minutes, instead of waiting. */
async function age(token: string, { seen = 0, expires = 0 }) {
  const idHash = sessionTokenHash(token);
  const { lastSeenAt, expiresAt } = await database().session.findUniqueOrThrow({ where: { idHash } });
  const back = (instant: Date, minutes: number) => new Date(instant.getTime() - minutes * 60_000);
  await database().session.update({ where: { idHash }, data: { lastSeenAt: back(lastSeenAt, seen), expiresAt: back(expiresAt, expires) } });
}

describe("a session", () => {
  it("signs its owner in with the rights of this moment", async () => {
    const { actor } = await callerOf(await sessionOf(cast.staff, now));
    expect(actor).toMatchObject({ kind: "person", name: "桜井 久美", offices: ["secretariat"], memberships: [] });
  });

  it("loses a right at the very next request when a term ends, and keeps the session", async () => {
    const token = await sessionOf(cast.colleague, now);
    expect((await callerOf(token)).actor.offices).toEqual(["secretariat"]);
    const term = { person: { email: cast.colleague } };
    await database().officeTerm.updateMany({ where: term, data: { endsAt: await databaseNow() } });
    expect((await callerOf(token)).actor.offices).toEqual([]);
    await database().officeTerm.updateMany({ where: term, data: { endsAt: null } });
  });

  it("is refused at the very next request once it has ended, which is recorded", async () => {
    const token = await sessionOf(cast.staff, now);
    const caller = await callerOf(token);
    const seq = await endOfRecord();
    expect(await endSession(caller, { publicId: caller.actor.sessionId ?? "" })).toEqual({ ok: true, value: {} });
    expect(await found(token)).toBeUndefined();
    expect(await recordedSince(seq)).toMatchObject([{ event: "person.sessionEnded/1", data: { which: "own", count: 1 } }]);
  });

  it("cannot be ended by somebody else, and the try leaves no trace", async () => {
    const [mine, others] = [await sessionOf(cast.staff, now), await sessionOf(cast.colleague, now)];
    const publicId = await publicIdOf(others);
    const before = await footprint();
    expect(await endSession(await callerOf(mine), { publicId })).toEqual({ ok: false, refusal: { code: "notFound" } });
    expect(await endSession(anonymous(now), { publicId })).toEqual({ ok: false, refusal: { code: "forbidden" } });
    expect(await footprint()).toBe(before);
    expect(await found(others)).toBeDefined();
  });

  it("cannot be ended twice", async () => {
    const [one, other] = [await sessionOf(cast.staff, now), await sessionOf(cast.staff, now)];
    const caller = await callerOf(one);
    const publicId = await publicIdOf(other);
    const answers = await Promise.all([endSession(caller, { publicId }), endSession(caller, { publicId })]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it.each([
    ["29 minutes without use", { seen: 29 }, true],
    ["30 minutes without use", { seen: 30 }, false],
    ["11 hours and 59 minutes", { expires: 719 }, true],
    ["12 hours", { expires: 720 }, false],
  ])("after %s: still good is %o %s", async (_title, aged, good) => {
    const token = await sessionOf(cast.staff, await databaseNow());
    await age(token, aged);
    expect((await found(token)) !== undefined).toBe(good);
  });

  it("is kept awake by use", async () => {
    const token = await sessionOf(cast.staff, await databaseNow());
    await age(token, { seen: 20 });
    await found(token);
    await age(token, { seen: 20 });
    expect(await found(token)).toBeDefined();
  });

  it("is not found by a token that we did not make", async () => {
    expect(await found("")).toBeUndefined();
    expect(await found("x".repeat(43))).toBeUndefined();
  });
});

describe("one's list of sessions", () => {
  it("marks this one, leaves out those that ended or slept too long, and shows nobody else's", async () => {
    await database().session.updateMany({ data: { endedAt: now } });
    const moment = await databaseNow();
    const [mine, other, asleep] = [await sessionOf(cast.staff, moment), await sessionOf(cast.staff, moment), await sessionOf(cast.staff, moment)];
    await sessionOf(cast.colleague, moment);
    await age(asleep, { seen: 31 });
    const list = await sessionList(await callerOf(mine));
    expect(list.map(({ publicId, current }) => [publicId, current]).sort()).toEqual(
      [[await publicIdOf(mine), true], [await publicIdOf(other), false]].sort(),
    );
  });

  it("is emptied of all others at once, with one record of how many", async () => {
    await database().session.updateMany({ data: { endedAt: now } });
    const moment = await databaseNow();
    const [mine, ...others] = [await sessionOf(cast.staff, moment), await sessionOf(cast.staff, moment), await sessionOf(cast.staff, moment)];
    const colleague = await sessionOf(cast.colleague, moment);
    const seq = await endOfRecord();
    expect(await endOtherSessions(await callerOf(mine ?? ""), {})).toEqual({ ok: true, value: { count: 2 } });
    expect(await Promise.all(others.map(found))).toEqual([undefined, undefined]);
    expect(await found(mine ?? "")).toBeDefined();
    expect(await found(colleague)).toBeDefined();
    expect(await recordedSince(seq)).toMatchObject([{ event: "person.sessionEnded/1", data: { which: "others", count: 2 } }]);
    const before = await footprint();
    expect(await endOtherSessions(await callerOf(mine ?? ""), {})).toEqual({ ok: true, value: { count: 0 } });
    expect(await footprint()).toBe(before);
  });
});
