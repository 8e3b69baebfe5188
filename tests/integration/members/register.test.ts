import { beforeAll, describe, expect, it } from "vitest";
import { applicationContent } from "@/lib/applications/schema";
import { rosterList } from "@/lib/members/queries";
import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { openRegister } from "@/lib/members/usecases/open-register";
import { admitApplicant } from "@/lib/members/store";
import { civilDate } from "@/lib/kernel/civil-date";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted } from "../../support/callers";
import { cast, formerMember, raiseCast } from "../../support/cast";
import { completeForm } from "../../support/complete-form";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
const daidai = {
  reading: "ダイダイ", teamName: "DAIDAI-SIRT", organisationName: "橙通信株式会社", joinedOn: "2007-03-01",
  representativeEmail: "rep@daidai.example", contactEmail: "csirt@daidai.example",
};

beforeAll(async () => {
  await raiseCast({ open: false });
});

describe("carrying the earlier register over (4(1)1), R4.3)", () => {
  it("makes organisation, member, membership with its source, people and a row of the roster", async () => {
    const seq = await endOfRecord();
    const { memberId } = granted(await carryOverMember(await as(cast.staff, when), { ...formerMember(daidai), founder: true, corporateNumber: "7000012050002" }));
    const member = await database().member.findUniqueOrThrow({ where: { id: memberId }, include: { organisation: true, memberships: true, contacts: { include: { person: true } } } });
    expect(member).toMatchObject({
      teamName: "DAIDAI-SIRT",
      reading: "だいだい",
      founder: true,
      organisation: { name: "橙通信株式会社", corporateNumber: "7000012050002" },
      memberships: [{ joinedOn: new Date("2007-03-01T00:00:00Z"), endedOn: null, decisionId: null, source: "旧会員名簿" }],
    });
    expect(member.contacts.map(({ role, kind, person }) => [role, kind, person.email]).sort()).toEqual([
      ["poc", "department", "csirt@daidai.example"],
      ["representative", "person", "rep@daidai.example"],
    ]);
    expect(await recordedSince(seq)).toMatchObject([{ event: "member.carriedOver/1", objectId: memberId, article: "4(1)1)", data: { joinedOn: "2007-03-01", founder: true } }]);
    expect(await queuedSince(seq)).toEqual([]);
    expect((await rosterList({ q: "だいだい", initial: null, page: 1, on: civilDate("2021-06-01") })).rows).toMatchObject([{ memberId, founder: true, joinedOn: "2007-03-01" }]);
  });

  it("puts a second team under the one organisation (A1)", async () => {
    const second = { ...formerMember({ ...daidai, teamName: "DAIDAI-PSIRT", representativeEmail: "rep2@daidai.example", contactEmail: "psirt@daidai.example" }) };
    granted(await carryOverMember(await as(cast.staff, when), second));
    expect(await database().organisation.count({ where: { name: "橙通信株式会社" } })).toBe(1);
  });

  it.each([
    ["the same team again", () => formerMember(daidai), "member.alreadyOnRegister"],
    ["a day of joining after today", () => formerMember({ ...daidai, teamName: "EBICHA-SIRT", joinedOn: "2021-06-02" }), "member.joinedInFuture"],
  ])("is refused for %s and leaves no trace", async (_, input, code) => {
    const before = await footprint();
    expect(await carryOverMember(await as(cast.staff, when), input())).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });

  it.each([
    ["nobody signed in", async () => anonymous(when), "forbidden"],
    ["the auditor", async () => as(cast.auditor, when), "forbidden"],
    ["a member", async () => as(cast.aobaContact, when), "notFound"],
  ])("and opening it are refused to %s and leave no trace", async (_, mint, code) => {
    const [caller, before] = [await mint(), await footprint()];
    expect(await carryOverMember(caller, formerMember({ ...daidai, teamName: "FUJI-SIRT" }))).toEqual({ ok: false, refusal: { code } });
    expect(await openRegister(caller, {})).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });

  it("ends for ever once the register is open, whoever is first of two at once (R4.21)", async () => {
    const staff = await as(cast.staff, when);
    const results = await Promise.all([openRegister(staff, {}), openRegister(staff, {})]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const before = await footprint();
    expect(await carryOverMember(staff, formerMember({ ...daidai, teamName: "GIN-SIRT" }))).toEqual({ ok: false, refusal: { code: "register.opened" } });
    expect(await openRegister(staff, {})).toEqual({ ok: false, refusal: { code: "register.opened" } });
    expect(await footprint()).toBe(before);
  });
});

describe("admitting an applicant (4(1)4), R4.21)", () => {
  it("is refused by the database itself without an adopted decision", async () => {
    const applicant = await database().person.findUniqueOrThrow({ where: { email: cast.beniContact } });
    const stamp = { agreed: "on", editionId: "2017-03-22", at: when.toISOString() };
    const content = applicationContent.parse({ ...completeForm, duties: stamp, mission: stamp });
    const admission = { applicationId: "", applicantId: applicant.id, content, decisionId: "00000000-0000-4000-8000-000000000000", joinedOn: civilDate("2021-06-01"), at: when };
    const before = await footprint();
    await expect(database().$transaction((tx) => admitApplicant(tx, admission))).rejects.toThrow(/adopted decision/);
    expect(await footprint()).toBe(before);
  });
});
