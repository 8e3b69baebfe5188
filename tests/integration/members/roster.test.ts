import { beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/kernel/civil-date";
import { memberRosterList, memberView, myMembershipView, rosterList } from "@/lib/members/queries";
import { rosterFilter } from "@/lib/members/schema";
import { carryOverMember } from "@/lib/members/usecases/carry-over-member";
import { anonymous, as, at, granted } from "../../support/callers";
import { cast, formerMember, raiseCast, type CastMembers } from "../../support/cast";
import { leaves } from "../../support/departures";

const when = at("2021-06-01");
const on = civilDate("2021-06-01");
const teams = [
  ["かえで", "KAEDE-CSIRT", "楓銀行"],
  ["ガーネット", "GARNET-SIRT", "石榴石油"],
  ["さくら", "桜CERT", "さくら市役所"],
  ["ぱんだ", "PANDA-SIRT", "パンダ・ネットワークス"],
  ["わかば", "WAKABA-SIRT", "若葉大学"],
] as const;
let members: CastMembers;
let kaede: string;

beforeAll(async () => {
  members = await raiseCast({ open: false });
  const staff = await as(cast.staff, when);
  for (const [reading, teamName, organisationName] of teams) {
    const [representativeEmail, contactEmail] = ["rep", "csirt"].map((name) => `${name}@${teamName.toLowerCase().replace("桜", "sakura")}.example`) as [string, string];
    const { memberId } = granted(await carryOverMember(staff, formerMember({ reading, teamName, organisationName, joinedOn: "2019-04-01", representativeEmail, contactEmail })));
    if (teamName === "KAEDE-CSIRT") kaede = memberId;
  }
});

async function found(query: Record<string, string>): Promise<string[]> {
  return (await rosterList({ ...rosterFilter.parse(query), on })).rows.map(({ teamName }) => teamName);
}

describe("the public roster (8(4), A40)", () => {
  it("lists the members in the order of the kana", async () => {
    expect(await found({})).toEqual(["AOBA-CSIRT", "GARNET-SIRT", "KAEDE-CSIRT", "桜CERT", "PANDA-SIRT", "BENI-SIRT", "WAKABA-SIRT"]);
  });

  it.each([
    ["か", ["GARNET-SIRT", "KAEDE-CSIRT"]],
    ["は", ["PANDA-SIRT", "BENI-SIRT"]],
    ["わ", ["WAKABA-SIRT"]],
    ["ら", []],
  ])("leafs to the row of %s", async (initial, expected) => {
    expect(await found({ initial })).toEqual(expected);
  });

  it.each([
    ["two characters of a name", "楓銀", ["KAEDE-CSIRT"]],
    ["one character", "桜", ["桜CERT"]],
    ["wide letters", "ｋａｅｄｅ", ["KAEDE-CSIRT"]],
    ["katakana for hiragana", "サクラ", ["桜CERT"]],
    ["hiragana for katakana, a dot left out", "ぱんだねっと", ["PANDA-SIRT"]],
    ["the middle of a name", "net-s", ["GARNET-SIRT"]],
    ["a wildcard, which is none", "%", []],
    ["a quote, which ends nothing", "'; DROP TABLE member; --", []],
    ["what no name holds", "琵琶湖", []],
    ["nothing but a dot", "・", ["AOBA-CSIRT", "GARNET-SIRT", "KAEDE-CSIRT", "桜CERT", "PANDA-SIRT", "BENI-SIRT", "WAKABA-SIRT"]],
  ])("finds %s", async (_, q, expected) => {
    expect(await found({ q })).toEqual(expected);
  });

  it("shows who was a member on the day: from the day of joining to the day before the end", async () => {
    await leaves("rep@kaede-csirt.example", kaede, "2021-06-02");
    const listed = async (day: string) => (await rosterList({ q: "KAEDE", initial: null, page: 1, on: civilDate(day) })).rows.length;
    expect([await listed("2019-03-31"), await listed("2019-04-01"), await listed("2021-06-01"), await listed("2021-06-02")]).toEqual([0, 1, 1, 0]);
  });

  it("holds nothing personal", async () => {
    const roster = await rosterList({ q: "", initial: null, page: 1, on });
    expect(Object.keys(roster.rows[0] ?? {}).sort()).toEqual(["founder", "joinedOn", "memberId", "organisationName", "shortName", "teamName", "website"]);
    expect(roster).toMatchObject({ total: 7, isMore: false });
    expect((await rosterList({ q: "", initial: null, page: 2, on })).rows).toEqual([]);
  });
});

describe("the roster and pages for members", () => {
  it("add whom to contact, for members and offices only", async () => {
    const roster = await memberRosterList(await as(cast.beniContact, when), rosterFilter.parse({ q: "aoba" }));
    expect(roster?.rows).toMatchObject([{ teamName: "AOBA-CSIRT", contacts: [{ name: "CSIRT 窓口", kind: "department", email: cast.aobaContact }] }]);
    expect(await memberRosterList(anonymous(when), rosterFilter.parse({}))).toBeUndefined();
  });

  it("tell each reader what is theirs", async () => {
    const view = async (email?: string) => memberView(email ? await as(email, when) : anonymous(when), members.aoba);
    expect(await view()).toMatchObject({ teamName: "AOBA-CSIRT", joinedOn: "2016-08-24", details: null, register: null, history: null, may: { edit: false } });
    expect(await view(cast.beniContact)).toMatchObject({ details: { contacts: [{ role: "representative" }, { role: "poc" }] }, register: null, history: null, may: { edit: false } });
    expect(await view(cast.aobaContact)).toMatchObject({ register: null, history: [], may: { edit: true, keepRegister: false } });
    expect(await view(cast.auditor)).toMatchObject({ register: { periods: [{ source: "旧会員名簿" }] }, history: [], may: { edit: false } });
    expect(await view(cast.staff)).toMatchObject({ may: { edit: true, keepRegister: true } });
    for (const id of ["x", "00000000-0000-4000-8000-000000000000"]) expect(await memberView(anonymous(when), id)).toBeUndefined();
  });

  it("hide a team that is no member any more, but for staff", async () => {
    const then = at("2021-06-02", "00:00");
    expect(await memberView(anonymous(when), kaede)).toMatchObject({ joinedOn: "2019-04-01" });
    expect(await memberView(anonymous(then), kaede)).toBeUndefined();
    expect(await memberView(await as(cast.aobaContact, then), kaede)).toBeUndefined();
    expect(await memberView(await as(cast.auditor, then), kaede)).toMatchObject({ joinedOn: null });
  });

  it("show one's own membership with rights, duties and from when it may recommend", async () => {
    const [view, ...rest] = await myMembershipView(await as(cast.beniRepresentative, at("2021-02-28")));
    expect(rest).toEqual([]);
    expect(view).toMatchObject({
      teamName: "BENI-SIRT",
      period: { joinedOn: "2020-02-29", source: "旧会員名簿" },
      eligibility: { eligible: false, eligibleFrom: "2021-03-01" },
      rights: expect.arrayContaining([{ code: "vote", article: "4(1)2)" }]),
      duties: expect.arrayContaining([{ code: "pointOfContact", article: "4(1)3)" }]),
      contacts: [{ role: "representative", own: true }, { role: "poc", own: false }],
      recommendations: [],
    });
  });
});
