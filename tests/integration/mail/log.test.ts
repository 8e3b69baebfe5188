import { beforeAll, describe, expect, test } from "vitest";
import { mayFollowLinks } from "@/lib/mail/policy";
import { mailList, mailView } from "@/lib/mail/queries";
import { mailFilter } from "@/lib/mail/schema";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { requestPassword } from "@/lib/people/usecases/request-password";
import { anonymous, as, granted } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { workJobs } from "../../support/jobs";

let now: Date;
let linked: string;

beforeAll(async () => {
  await raiseCast();
  now = await databaseNow();
  granted(await requestPassword(anonymous(now), { email: cast.aobaContact, address: "" }));
  await workJobs(["writeMails"]);
  linked = (await database().mailMessage.findFirstOrThrow({ where: { template: "newPassword" } })).id;
});

describe("the mail log", () => {
  test.each([cast.staff, cast.auditor])("is open to %s, without the single-use link", async (email) => {
    const caller = await as(email, now);
    expect((await mailList(caller, mailFilter.parse({}))).total).toBeGreaterThan(0);
    const mail = await mailView(caller, linked);
    expect(mail?.link).toEqual({ spent: false, address: null });
    expect(mail?.may.resend).toBe(email === cast.staff);
  });

  test.each([cast.committee, cast.beniContact])("does not exist for %s", async (email) => {
    const caller = await as(email, now);
    expect((await mailList(caller, mailFilter.parse({}))).rows).toEqual([]);
    expect(await mailView(caller, linked)).toBeUndefined();
  });

  test("shows the link to the demo's staff alone", async () => {
    const [staff, auditor] = [await as(cast.staff, now), await as(cast.auditor, now)];
    expect([mayFollowLinks(staff.actor, true), mayFollowLinks(staff.actor, false), mayFollowLinks(auditor.actor, true)]).toEqual([true, false, false]);
  });

  test("finds by a part of name, address or subject, and takes every character for itself", async () => {
    const staff = await as(cast.staff, now);
    const found = async (q: string) => (await mailList(staff, mailFilter.parse({ q }))).total;
    expect(await found("CSIRT@AOBA")).toBeGreaterThan(0);
    expect(await found("パスワードの設定")).toBe(1);
    expect([await found("%"), await found("_"), await found("\\")]).toEqual([0, 0, 0]);
  });

  test("reads any address of the page without complaint", () => {
    expect(mailFilter.parse({ q: ["a", "b"], state: "nonsense", page: "-3" })).toEqual({ q: "a", state: undefined, page: 1 });
  });
});
