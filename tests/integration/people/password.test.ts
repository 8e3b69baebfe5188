import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { passwordLinkView } from "@/lib/people/queries";
import { linkHours } from "@/lib/people/types";
import { requestPassword } from "@/lib/people/usecases/request-password";
import { setPassword } from "@/lib/people/usecases/set-password";
import { database } from "@/lib/platform/db";
import { linkToken } from "@/lib/platform/link-token";
import { givePassword, passwordToken, sessionOf, trySignIn } from "../../support/accounts";
import { anonymous, at, granted } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
const later = (hours: number) => new Date(when.getTime() + hours * 3_600_000);
const invalid = { ok: false, refusal: { code: "link.invalid" } };
const fresh = "a fresh and long password";
let staffId: string;

beforeAll(async () => {
  await raiseCast();
  await givePassword(cast.staff, when);
  staffId = (await database().person.findUniqueOrThrow({ where: { email: cast.staff } })).id;
});

beforeEach(async () => {
  await database().rateWindow.deleteMany();
  await database().oneTimeLink.updateMany({ where: { usedAt: null }, data: { usedAt: when } });
});

const link = (email: string = cast.staff, moment = when) => passwordToken(email, moment);

describe("asking for a password", () => {
  it("makes a link of 72 hours and queues the mail; record and mail hold no token", async () => {
    const seq = await endOfRecord();
    const token = await link();
    const row = await database().oneTimeLink.findFirstOrThrow({ where: { subjectId: staffId, usedAt: null } });
    expect(row).toMatchObject({ purpose: "setPassword", createdAt: when, expiresAt: later(linkHours.setPassword) });
    const records = await recordedSince(seq);
    expect(records).toMatchObject([{ event: "person.passwordRequested/1", objectId: staffId, data: { linkId: row.id } }]);
    expect(JSON.stringify(records)).not.toContain(token.split(".")[1]);
    expect(await queuedSince(seq)).toEqual(["writeMails person.passwordRequested"]);
  });

  it("answers alike for an address that nobody has, and makes nothing", async () => {
    const seq = await endOfRecord();
    const links = await database().oneTimeLink.count();
    const answers = [
      await requestPassword(anonymous(when), { email: cast.staff, address: "" }),
      await requestPassword(anonymous(when), { email: "nobody@nowhere.example", address: "" }),
    ];
    expect(answers).toEqual([{ ok: true, value: {} }, { ok: true, value: {} }]);
    expect(await database().oneTimeLink.count()).toBe(links + 1);
    expect((await recordedSince(seq))[1]).toMatchObject({ objectId: "unknown", data: { linkId: null } });
    expect(await queuedSince(seq)).toHaveLength(1);
  });

  it("sends five mails in an hour, answers the sixth alike without one, and sends again afterwards", async () => {
    const seq = await endOfRecord();
    for (let place = 0; place < 6; place++) granted(await requestPassword(anonymous(when), { email: cast.staff, address: "" }));
    expect(await queuedSince(seq)).toHaveLength(5);
    granted(await requestPassword(anonymous(later(1)), { email: cast.staff, address: "" }));
    expect(await queuedSince(seq)).toHaveLength(6);
  });
});

describe("setting a password by a link", () => {
  it("takes the new one and not the old one, ends every session, voids every other link, and tells the owner", async () => {
    const [session, other] = [await sessionOf(cast.staff, when), await link()];
    const token = await link(cast.staff, later(1));
    const seq = await endOfRecord();
    expect(await setPassword(anonymous(later(1)), { token, password: fresh })).toEqual({ ok: true, value: { personId: staffId } });
    expect(session).toBeTruthy();
    expect(await database().session.count({ where: { personId: staffId, endedAt: null } })).toBe(0);
    expect(await trySignIn(cast.staff, later(1), { secret: fresh })).toMatchObject({ signedIn: true });
    expect(await trySignIn(cast.staff, later(1))).toMatchObject({ signedIn: false });
    expect(await setPassword(anonymous(later(1)), { token: other, password: fresh })).toEqual(invalid);
    const [set] = await recordedSince(seq);
    expect(set).toMatchObject({ event: "person.passwordSet/1", objectId: staffId });
    expect(await queuedSince(seq)).toContain("writeMails person.passwordSet");
    expect(JSON.stringify(await recordedSince(seq))).not.toContain(fresh);
  });

  it("works once: a second use is refused and leaves no trace", async () => {
    const token = await link();
    granted(await setPassword(anonymous(when), { token, password: fresh }));
    const before = await footprint();
    expect(await setPassword(anonymous(when), { token, password: "another password, also long" })).toEqual(invalid);
    expect(await footprint()).toBe(before);
  });

  it("works once for eight at the same time", async () => {
    const token = await link();
    const seq = await endOfRecord();
    const tries = Array.from({ length: 8 }, (_, place) => setPassword(anonymous(when), { token, password: `password number ${place} of eight` }));
    const answers = await Promise.all(tries);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await recordedSince(seq)).toHaveLength(1);
    const winner = answers.findIndex(({ ok }) => ok);
    expect(await trySignIn(cast.staff, when, { secret: `password number ${winner} of eight` })).toMatchObject({ signedIn: true });
  });

  it("works until the last moment of its time and not longer", async () => {
    const end = later(linkHours.setPassword);
    const token = await link();
    expect(await passwordLinkView(token, end)).toBeUndefined();
    expect(await setPassword(anonymous(end), { token, password: fresh })).toEqual(invalid);
    expect(await setPassword(anonymous(new Date(end.getTime() - 1)), { token, password: fresh })).toMatchObject({ ok: true });
  });

  it.each([
    ["nothing", () => ""],
    ["another link's mark", async () => `${(await link()).split(".")[0]}.${linkToken(randomUUID()).split(".")[1]}`],
    ["a mark that is cut", async () => (await link()).slice(0, -1)],
    ["a link that was never made", () => linkToken(randomUUID())],
    ["an id alone", async () => (await link()).split(".")[0] ?? ""],
  ])("refuses %s without a trace", async (_what, forged) => {
    const token = await forged();
    const before = await footprint();
    expect(await setPassword(anonymous(when), { token, password: fresh })).toEqual(invalid);
    expect(await passwordLinkView(token, when)).toBeUndefined();
    expect(await footprint()).toBe(before);
  });

  it("refuses a link that confirms an intent", async () => {
    const { id } = await database().oneTimeLink.create({
      data: { purpose: "confirmIntent", subjectId: staffId, createdAt: when, expiresAt: later(72) },
    });
    expect(await setPassword(anonymous(when), { token: linkToken(id), password: fresh })).toEqual(invalid);
  });

  it("says whose it is, and whether it is the first one, without using it", async () => {
    const token = await link(cast.colleague);
    const view = { email: cast.colleague, name: "石田 航" };
    expect(await passwordLinkView(token, when)).toEqual({ ...view, first: true });
    granted(await setPassword(anonymous(when), { token, password: fresh }));
    expect(await passwordLinkView(await link(cast.colleague), when)).toEqual({ ...view, first: false });
  });
});
