import { beforeAll, describe, expect, it } from "vitest";
import { confirmationView } from "@/lib/applications/queries";
import { confirmIntent } from "@/lib/applications/usecases/confirm-intent";
import { stateIntent } from "@/lib/applications/usecases/state-intent";
import { passwordMatches } from "@/lib/platform/password";
import { database } from "@/lib/platform/db";
import { anonymous, at, granted } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { latestToken, password } from "../../support/factories";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
const intent = { teamName: "CHIDORI-SIRT", organisationName: "千鳥海運株式会社", name: "田辺 涼", locale: "ja", address: "" } as const;

beforeAll(async () => {
  await raiseCast();
});

describe("stating the intent to join (4(1)4), R4.15)", () => {
  it("keeps the intent, records it and queues the mail, without a person or a case yet", async () => {
    const [seq, people] = [await endOfRecord(), await database().person.count()];
    expect(await stateIntent(anonymous(when), { ...intent, email: cast.applicant })).toEqual({ ok: true, value: {} });
    expect(await recordedSince(seq)).toMatchObject([{ event: "joinIntent.stated/1", actor: "anonymous", caseId: null, article: "4(1)4)" }]);
    expect(await queuedSince(seq)).toEqual(["writeMails joinIntent.stated"]);
    expect(await database().joinIntent.count({ where: { email: cast.applicant, confirmedAt: null } })).toBe(1);
    expect(await database().person.count()).toBe(people);
    expect(await database().application.count()).toBe(0);
  });

  it("answers for a known address as for an unknown one", async () => {
    const unknown = await stateIntent(anonymous(when), { ...intent, email: "nobody@nowhere.example" });
    expect(await stateIntent(anonymous(when), { ...intent, email: cast.aobaContact })).toEqual(unknown);
  });

  it("sends at most five confirmations an hour to one address, and says the same all the time", async () => {
    const seq = await endOfRecord();
    const email = "often@chidori.example";
    for (let count = 0; count < 7; count++) expect(await stateIntent(anonymous(when), { ...intent, email })).toEqual({ ok: true, value: {} });
    expect(await queuedSince(seq)).toHaveLength(5);
    expect(await recordedSince(seq)).toHaveLength(7);
  });
});

describe("confirming the intent", () => {
  it("is refused without a password where there is no account, and leaves the link as it was", async () => {
    await stateIntent(anonymous(when), { ...intent, email: cast.applicant });
    const [token, before] = [await latestToken(), await footprint()];
    expect(await confirmIntent(anonymous(when), { token })).toEqual({ ok: false, refusal: { code: "application.passwordNeeded" } });
    expect(await footprint()).toBe(before);
  });

  it("opens a case that is filled in with what is known, and an account", async () => {
    await stateIntent(anonymous(when), { ...intent, email: cast.applicant });
    const [token, seq] = [await latestToken(), await endOfRecord()];
    expect(await confirmationView(anonymous(when), token)).toMatchObject({ teamName: "CHIDORI-SIRT", needsPassword: true });
    const { personId, applicationId } = granted(await confirmIntent(anonymous(when), { token, password }));
    const application = await database().application.findUniqueOrThrow({ where: { id: applicationId }, include: { applicant: { include: { credential: true } } } });
    expect(application).toMatchObject({
      state: "drafting",
      teamName: "CHIDORI-SIRT",
      organisationName: "千鳥海運株式会社",
      applicantId: personId,
      applicant: { email: cast.applicant, name: "田辺 涼", locale: "ja" },
      content: { representative: { name: "田辺 涼", email: cast.applicant } },
    });
    expect(await passwordMatches(application.applicant.credential?.passwordHash, password)).toBe(true);
    expect(await recordedSince(seq)).toMatchObject([{ event: "application.opened/1", actor: "anonymous", caseId: applicationId }]);
    expect(await confirmationView(anonymous(when), token)).toBeUndefined();
  });

  it("keeps the password of an account that exists", async () => {
    await stateIntent(anonymous(when), { ...intent, email: cast.applicant });
    const token = await latestToken();
    expect(await confirmationView(anonymous(when), token)).toMatchObject({ needsPassword: false });
    granted(await confirmIntent(anonymous(when), { token, password: "somebody else's password" }));
    const { credential } = await database().person.findUniqueOrThrow({ where: { email: cast.applicant }, include: { credential: true } });
    expect(await passwordMatches(credential?.passwordHash, password)).toBe(true);
  });

  it("works once, even when the link is opened twice at the same time", async () => {
    await stateIntent(anonymous(when), { ...intent, email: "twice@chidori.example" });
    const token = await latestToken();
    const results = await Promise.all([1, 2, 3, 4].map(() => confirmIntent(anonymous(when), { token, password })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok)).toEqual(Array(3).fill({ ok: false, refusal: { code: "link.invalid" } }));
    expect(await database().application.count({ where: { applicant: { email: "twice@chidori.example" } } })).toBe(1);
  });

  it.each([
    ["a link that has expired", async () => [await latestToken(), at("2021-06-05")] as const],
    ["a link that somebody made up", async () => [`${(await latestToken()).slice(0, -1)}_`, when] as const],
    ["no link at all", async () => ["", when] as const],
  ])("is refused for %s and leaves no trace", async (_, prepare) => {
    await stateIntent(anonymous(when), { ...intent, email: "late@chidori.example" });
    const [[token, then], before] = [await prepare(), await footprint()];
    expect(await confirmIntent(anonymous(then), { token, password })).toEqual({ ok: false, refusal: { code: "link.invalid" } });
    expect(await footprint()).toBe(before);
  });
});
