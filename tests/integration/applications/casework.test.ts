import { beforeAll, describe, expect, it } from "vitest";
import { applicationView } from "@/lib/applications/queries";
import { returnApplicationInput } from "@/lib/applications/schema";
import { addCaseNote } from "@/lib/applications/usecases/add-case-note";
import { receiveApplication } from "@/lib/applications/usecases/receive-application";
import { recordGuidance } from "@/lib/applications/usecases/record-guidance";
import { returnApplication } from "@/lib/applications/usecases/return-application";
import { submitApplication } from "@/lib/applications/usecases/submit-application";
import { takeCase } from "@/lib/applications/usecases/take-case";
import { caseView, workQueueList } from "@/lib/cases/queries";
import { caseFilter } from "@/lib/cases/schema";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted } from "../../support/callers";
import { cast, raiseCast, type CastMembers } from "../../support/cast";
import { fillIn, openCase, readyCase, request, stateOf, submittedCase } from "../../support/factories";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
let members: CastMembers;

beforeAll(async () => {
  members = await raiseCast();
});

describe("receiving a case (4(1)4), R4.14, R4.16, R6.44)", () => {
  it("is refused while letter and guidance are missing, with both named, and leaves no trace", async () => {
    const applicationId = await submittedCase(when);
    await request(applicationId, members.aoba, when);
    const before = await footprint();
    expect(await receiveApplication(await as(cast.staff, when), { applicationId })).toEqual({
      ok: false,
      refusal: {
        code: "application.incomplete",
        missing: [
          { section: "recommendation", field: "letter", problem: "missing" },
          { section: "guidance", field: "guidedAt", problem: "missing" },
        ],
      },
    });
    expect(await footprint()).toBe(before);
  });

  it("moves a complete case on, with record and mail", async () => {
    const applicationId = await readyCase(members.aoba, when);
    const seq = await endOfRecord();
    expect(await receiveApplication(await as(cast.staff, when), { applicationId })).toEqual({ ok: true, value: { applicationId } });
    expect(await stateOf(applicationId)).toBe("received");
    expect(await recordedSince(seq)).toMatchObject([{ event: "application.received/1", caseId: applicationId }]);
    expect(await queuedSince(seq)).toEqual(["writeMails application.received"]);
  });
});

describe("returning a case (4(1)4), A6)", () => {
  it("needs a reason, keeps the reasons by section, and opens the form again", async () => {
    const applicationId = await submittedCase(when);
    const staff = await as(cast.staff, when);
    const before = await footprint();
    expect(await returnApplication(staff, { applicationId, reasons: [] })).toEqual({ ok: false, refusal: { code: "application.returnWithoutReason" } });
    expect(await footprint()).toBe(before);
    const seq = await endOfRecord();
    const input = returnApplicationInput.parse({ applicationId, team: "正式名称をご確認ください。", reason: "", poc: "電話番号が使われていません。" });
    granted(await returnApplication(staff, input));
    expect(await stateOf(applicationId)).toBe("returned");
    expect(await recordedSince(seq)).toMatchObject([{ event: "application.returned/1", data: { sections: ["team", "poc"] } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails application.returned"]);
    expect(await applicationView(await as(cast.applicant, when), applicationId)).toMatchObject({
      returns: [{ reasons: [{ section: "team", reason: "正式名称をご確認ください。" }, { section: "poc", reason: "電話番号が使われていません。" }] }],
      next: { holder: "applicant", step: "correct" },
      may: { save: true, submit: true },
    });
    await fillIn(applicationId, when, { team: { teamName: "CHIDORI CSIRT" } });
    granted(await submitApplication(await as(cast.applicant, when), { applicationId }));
  });

  it("for its letter makes room for another one", async () => {
    const applicationId = await readyCase(members.aoba, when);
    granted(await returnApplication(await as(cast.staff, when), { applicationId, reasons: [{ section: "recommendation", reason: "署名がありません。" }] }));
    await request(applicationId, members.beni, when);
    expect(await database().recommendation.count({ where: { applicationId, state: "requested", memberId: members.beni } })).toBe(1);
  });

  it("is possible after reception and not before submission; rejecting is possible never (R4.20)", async () => {
    const applicationId = await readyCase(members.aoba, when);
    const staff = await as(cast.staff, when);
    const reasons = [{ section: "purpose", reason: "範囲を具体的に。" }] as const;
    granted(await receiveApplication(staff, { applicationId }));
    granted(await returnApplication(staff, { applicationId, reasons: [...reasons] }));
    const draft = await openCase(when);
    expect(await returnApplication(staff, { applicationId: draft, reasons: [...reasons] })).toMatchObject({ refusal: { code: "application.wrongState", state: "drafting" } });
  });
});

describe("guidance, handler and notes (6(5))", () => {
  it("keeps who gave the guidance and when; a second time changes nothing", async () => {
    const applicationId = await submittedCase(when);
    const seq = await endOfRecord();
    granted(await recordGuidance(await as(cast.staff, when), { applicationId }));
    granted(await recordGuidance(await as(cast.colleague, at("2021-06-02")), { applicationId }));
    expect(await database().application.findUnique({ where: { id: applicationId } })).toMatchObject({ guidedAt: when, guidedBy: "桜井 久美" });
    expect(await recordedSince(seq)).toMatchObject([{ event: "application.guidanceRecorded/1", article: "6(5)", data: {} }]);
    expect(await queuedSince(seq)).toEqual([]);
  });

  it("lets staff take a case, also from a colleague", async () => {
    const applicationId = await submittedCase(when);
    const seq = await endOfRecord();
    for (const email of [cast.staff, cast.staff, cast.colleague]) granted(await takeCase(await as(email, when), { applicationId }));
    expect(await recordedSince(seq)).toHaveLength(2);
    expect(await caseView(await as(cast.staff, when), applicationId)).toMatchObject({ handler: { name: "石田 航" } });
  });

  it("keeps notes for staff alone, their text out of the record", async () => {
    const applicationId = await submittedCase(when);
    const seq = await endOfRecord();
    const { noteId } = granted(await addCaseNote(await as(cast.staff, when), { applicationId, body: "電話で確認した。" }));
    expect(await recordedSince(seq)).toMatchObject([{ event: "application.noteAdded/1", data: { noteId } }]);
    expect((await caseView(await as(cast.colleague, when), applicationId))?.notes).toMatchObject([{ body: "電話で確認した。", author: { name: "桜井 久美" } }]);
    expect((await caseView(await as(cast.auditor, when), applicationId))?.notes).toEqual([]);
    expect(JSON.stringify(await applicationView(await as(cast.applicant, when), applicationId))).not.toMatch(/noteAdded|電話で確認/);
  });
});

describe("what only the secretariat does", () => {
  it.each([
    ["nobody signed in", async () => anonymous(when), "forbidden"],
    ["the applicant", async () => as(cast.applicant, when), "forbidden"],
    ["the auditor", async () => as(cast.auditor, when), "forbidden"],
    ["the recommender", async () => as(cast.aobaContact, when), "notFound"],
    ["a committee member", async () => as(cast.committee, when), "notFound"],
  ])("is refused to %s and leaves no trace", async (_, mint, code) => {
    const applicationId = await readyCase(members.aoba, when);
    const caller = await mint();
    const before = await footprint();
    const results = [
      await receiveApplication(caller, { applicationId }),
      await returnApplication(caller, { applicationId, reasons: [{ section: "team", reason: "x" }] }),
      await recordGuidance(caller, { applicationId }),
      await takeCase(caller, { applicationId }),
      await addCaseNote(caller, { applicationId, body: "x" }),
    ];
    expect(results).toEqual(Array(5).fill({ ok: false, refusal: { code } }));
    expect(await footprint()).toBe(before);
  });
});

describe("the case page and the work queue", () => {
  it("show staff and auditor everything in one place, and nobody else anything", async () => {
    const applicationId = await readyCase(members.aoba, when);
    const view = await caseView(await as(cast.staff, when), applicationId);
    expect(view).toMatchObject({
      state: "submitted",
      applicant: { email: cast.applicant },
      recommendation: { state: "submitted", member: { shortName: "AOBA" }, seniority: { holds: true }, eligibility: { eligible: true } },
      checks: { missing: [], missingFromOthers: [] },
      next: { holder: "secretariat", step: "receive" },
      may: { receive: true, sendBack: true, refer: false, registerLetter: false, recordGuidance: false },
    });
    expect(view?.timeline.map(({ type, by }) => `${type} ${by}`)).toEqual([
      "application.opened applicant",
      "application.submitted applicant",
      "recommendation.requested applicant",
      "recommendation.submitted recommender",
      "application.guidanceRecorded secretariat",
    ]);
    expect((await caseView(await as(cast.auditor, when), applicationId))?.may).toEqual({
      take: false, addNote: false, registerLetter: false, recordGuidance: false, sendBack: false, receive: false, refer: false,
    });
    for (const email of [cast.applicant, cast.aobaContact, cast.committee]) expect(await caseView(await as(email, when), applicationId)).toBeUndefined();
    expect(await caseView(anonymous(when), applicationId)).toBeUndefined();
    expect(await caseView(await as(cast.staff, when), "x")).toBeUndefined();
  });

  it("name members and open cases of the same team, organisation or number, however they are typed", async () => {
    const applicationId = await openCase(when);
    await fillIn(applicationId, when, { team: { teamName: "ａｏｂａ csirt", shortName: "AO", organisationName: "青葉電機 株式会社" } });
    const checks = (await caseView(await as(cast.staff, when), applicationId))?.checks;
    expect(checks?.members).toMatchObject([{ memberId: members.aoba, shared: ["team", "organisation"] }]);
    expect(checks?.cases.every(({ shared }) => shared.includes("corporateNumber"))).toBe(true);
  });

  it("filters by words, state, owner and age", async () => {
    const applicationId = await openCase(at("2021-05-01"));
    await fillIn(applicationId, at("2021-05-01"), { team: { shortName: "DAIDAI_100%", teamName: "DAIDAI-SIRT" } });
    granted(await takeCase(await as(cast.staff, when), { applicationId }));
    const staff = await as(cast.staff, when);
    const found = async (query: Record<string, string>) => (await workQueueList(staff, caseFilter.parse(query))).rows.map(({ id }) => id);
    expect(await found({ q: "daidai" })).toEqual([applicationId]);
    expect(await found({ q: "DAIDAI_100%" })).toEqual([applicationId]);
    expect(await found({ q: "DAIDAIx100%" })).toEqual([]);
    expect(await found({ owner: "me", state: "drafting" })).toContain(applicationId);
    expect(await found({ owner: "nobody" })).not.toContain(applicationId);
    expect(await found({ age: "31" })).toContain(applicationId);
    expect(await found({ age: "32" })).not.toContain(applicationId);
    expect(await found({ state: "admitted" })).toEqual([]);
    expect(await found({ state: "nonsense", age: "-3", page: "x" })).toContain(applicationId);
    expect(await workQueueList(await as(cast.applicant, when), caseFilter.parse({}))).toMatchObject({ rows: [], total: 0 });
  });
});
