import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signInLimits } from "@/lib/people/rules/sign-in-limit";
import { database } from "@/lib/platform/db";
import { givePassword, trySignIn } from "../../support/accounts";
import { at } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { endOfRecord, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
const later = (minutes: number) => new Date(when.getTime() + minutes * 60_000);
const wrong = { secret: "not the password" };

beforeAll(async () => {
  await raiseCast();
  await givePassword(cast.staff, when);
});

beforeEach(async () => {
  await database().rateWindow.deleteMany();
});

async function fail(times: number, minute = 0, address?: (place: number) => string) {
  for (let place = 0; place < times; place++) await trySignIn(cast.staff, later(minute), { ...wrong, address: address?.(place) ?? "192.0.2.7" });
}

describe("signing in", () => {
  it("begins a session of twelve hours, of which the table keeps only a hash, and is recorded", async () => {
    const seq = await endOfRecord();
    const { id } = await database().person.findUniqueOrThrow({ where: { email: cast.staff } });
    const outcome = await trySignIn(cast.staff, when);
    if (!outcome.signedIn) throw new Error("Not signed in");
    expect(outcome.expiresAt).toEqual(later(12 * 60));
    const session = await database().session.findFirstOrThrow({ where: { personId: id }, orderBy: { createdAt: "desc" } });
    expect(session).toMatchObject({ createdAt: when, lastSeenAt: when, expiresAt: later(12 * 60), endedAt: null, userAgent: "Firefox/140.0 (Windows)" });
    expect(JSON.stringify(session)).not.toContain(outcome.sessionToken);
    expect(await recordedSince(seq)).toMatchObject([{ event: "person.signedIn/1", actor: "anonymous", objectId: id, data: {} }]);
    expect(await queuedSince(seq)).toEqual([]);
  });

  it("gives every sign-in a session of its own", async () => {
    const [one, other] = [await trySignIn(cast.staff, when), await trySignIn(cast.staff, when)];
    expect(one.signedIn && other.signedIn && one.sessionToken !== other.sessionToken).toBe(true);
  });

  it("fails alike for a wrong password, an unknown address and an account without password, and records each", async () => {
    const seq = await endOfRecord();
    const before = await database().session.count();
    const { id } = await database().person.findUniqueOrThrow({ where: { email: cast.staff } });
    const outcomes = [
      await trySignIn(cast.staff, when, wrong),
      await trySignIn("nobody@nowhere.example", when, wrong),
      await trySignIn(cast.colleague, when, wrong),
    ];
    expect(outcomes).toEqual(outcomes.map(() => ({ signedIn: false, pausedUntil: null })));
    expect(await database().session.count()).toBe(before);
    const failed = { event: "person.signInFailed/1", data: { reason: "wrong" } };
    expect(await recordedSince(seq)).toMatchObject([{ ...failed, objectId: id }, { ...failed, objectId: "unknown" }, { ...failed, objectId: "unknown" }]);
  });
});

describe("the pause after failures of an account", () => {
  const limit = signInLimits.account;

  it(`is not there after ${limit - 1}`, async () => {
    await fail(limit - 1);
    expect(await trySignIn(cast.staff, later(1))).toMatchObject({ signedIn: true });
  });

  it(`is there after ${limit}, even for the right password, and says until when`, async () => {
    await fail(limit);
    const seq = await endOfRecord();
    expect(await trySignIn(cast.staff, later(1))).toEqual({ signedIn: false, pausedUntil: later(signInLimits.windowMinutes) });
    expect(await recordedSince(seq)).toMatchObject([{ event: "person.signInFailed/1", data: { reason: "paused" } }]);
  });

  it("lasts to the last moment of the window and not longer", async () => {
    await fail(limit);
    const end = later(signInLimits.windowMinutes);
    expect(await trySignIn(cast.staff, new Date(end.getTime() - 1))).toMatchObject({ signedIn: false });
    expect(await trySignIn(cast.staff, end)).toMatchObject({ signedIn: true });
  });

  it("is not made longer by tries during it", async () => {
    await fail(limit);
    await fail(limit, 14);
    expect(await trySignIn(cast.staff, later(signInLimits.windowMinutes))).toMatchObject({ signedIn: true });
  });

  it("begins anew after a success", async () => {
    await fail(limit - 1);
    await trySignIn(cast.staff, later(1));
    await fail(limit - 1, 2);
    expect(await trySignIn(cast.staff, later(3))).toMatchObject({ signedIn: true });
  });

  it("holds for an address nobody has, so that a pause tells nothing", async () => {
    for (let place = 0; place < limit; place++) await trySignIn("nobody@nowhere.example", when, wrong);
    expect(await trySignIn("nobody@nowhere.example", when, wrong)).toMatchObject({ signedIn: false, pausedUntil: later(signInLimits.windowMinutes) });
  });

  it(`lets ${limit} of thirty simultaneous guesses through`, async () => {
    for (const email of Array.from({ length: 5 }, (_, place) => `guessed-${place}@nowhere.example`)) {
      const guess = (place: number) => trySignIn(email, when, { ...wrong, address: `192.0.2.${place}` });
      const outcomes = await Promise.all(Array.from({ length: 30 }, (_, place) => guess(place)));
      expect(outcomes.filter((outcome) => !outcome.signedIn && outcome.pausedUntil === null)).toHaveLength(limit);
    }
  });
});

describe("the pause after failures from one network address", () => {
  const limit = signInLimits.address;
  const guess = (place: number, address: string) => trySignIn(`guess-${place}@nowhere.example`, when, { ...wrong, address });

  it(`is there after ${limit} for any account, and not after ${limit - 1}`, async () => {
    for (let place = 0; place < limit - 1; place++) await guess(place, "198.51.100.4");
    expect(await trySignIn(cast.staff, when, { address: "198.51.100.4" })).toMatchObject({ signedIn: true });
    await guess(limit, "198.51.100.4");
    expect(await trySignIn(cast.staff, when, { address: "198.51.100.4" })).toMatchObject({ signedIn: false });
    expect(await trySignIn(cast.staff, when, { address: "198.51.100.5" })).toMatchObject({ signedIn: true });
  });

  it("counts the addresses of one customer's IPv6 network together", async () => {
    for (let place = 0; place < limit; place++) await guess(place, `2001:db8:1:2::${place + 1}`);
    expect(await trySignIn(cast.staff, when, { address: "2001:db8:1:2:ffff::1" })).toMatchObject({ signedIn: false });
    expect(await trySignIn(cast.staff, when, { address: "2001:db8:1:3::1" })).toMatchObject({ signedIn: true });
  });
});
