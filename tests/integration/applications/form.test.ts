import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applicationView } from "@/lib/applications/queries";
import { saveSectionInput } from "@/lib/applications/schema";
import { saveSection } from "@/lib/applications/usecases/save-section";
import { submitApplication } from "@/lib/applications/usecases/submit-application";
import type { Caller } from "@/lib/kernel/caller";
import { anonymous, as, at, granted, system } from "../../support/callers";
import { cast, raiseCast } from "../../support/cast";
import { completeForm } from "../../support/complete-form";
import { contentOf, fillIn, openCase, revisionOf, stateOf, submittedCase } from "../../support/factories";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
let applicationId: string;
let applicant: Caller;

beforeAll(async () => {
  await raiseCast();
});
beforeEach(async () => {
  applicationId = await openCase(when);
  applicant = await as(cast.applicant, when);
});

const reason = (revision: number, text: string, id = applicationId) =>
  saveSectionInput.parse({ section: "reason", applicationId: id, revision: String(revision), reason: text });

describe("saving a section of the application", () => {
  it("keeps it as far as it goes, with the next revision and a record that holds no content", async () => {
    const seq = await endOfRecord();
    expect(await saveSection(applicant, reason(0, "まだ途中"))).toEqual({ ok: true, value: { applicationId, revision: 1 } });
    expect(await contentOf(applicationId)).toMatchObject({ reason: { reason: "まだ途中" }, team: { teamName: "CHIDORI-SIRT" } });
    expect(await recordedSince(seq)).toEqual([
      expect.objectContaining({ event: "application.sectionSaved/1", caseId: applicationId, data: { section: "reason", revision: 1 } }),
    ]);
  });

  it("that changes nothing leaves no trace", async () => {
    granted(await saveSection(applicant, reason(0, "同じ")));
    const before = await footprint();
    expect(await saveSection(applicant, reason(1, "同じ"))).toEqual({ ok: true, value: { applicationId, revision: 1 } });
    expect(await footprint()).toBe(before);
  });

  it("from a window that has not seen the last save is refused, and nothing is overwritten", async () => {
    granted(await saveSection(applicant, reason(0, "first window")));
    const before = await footprint();
    expect(await saveSection(applicant, reason(0, "second window"))).toEqual({ ok: false, refusal: { code: "application.changedElsewhere" } });
    expect(await footprint()).toBe(before);
  });

  it("from eight windows at once keeps exactly one of them", async () => {
    const results = await Promise.all(Array.from({ length: 8 }, (_, index) => saveSection(applicant, reason(0, `window ${index}`))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await revisionOf(applicationId)).toBe(1);
  });

  it("stamps what is agreed to with the edition and the first instant (R3.1, R4.11)", async () => {
    const agree = (revision: number, agreed: string) => saveSectionInput.parse({ section: "mission", applicationId, revision, agreed });
    granted(await saveSection(applicant, agree(0, "on")));
    const stamped = { agreed: true, editionId: "2017-03-22", at: when.toISOString() };
    expect((await contentOf(applicationId)).mission).toEqual(stamped);
    const later = await as(cast.applicant, at("2021-06-09"));
    granted(await saveSection(later, agree(1, "on")));
    expect((await contentOf(applicationId)).mission).toEqual(stamped);
  });

  it.each([
    ["nobody signed in", async () => anonymous(when), "forbidden"],
    ["another person", async () => as(cast.beniContact, when), "notFound"],
    ["a committee member", async () => as(cast.committee, when), "notFound"],
    ["a job", async () => system("test", when), "notFound"],
  ])("is refused to %s, whose answer for a case that is not there is no other", async (_, caller, code) => {
    const before = await footprint();
    expect(await saveSection(await caller(), reason(0, "x"))).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
    const missing = await saveSection(await caller(), reason(0, "x", "00000000-0000-4000-8000-000000000000"));
    expect(missing).toEqual({ ok: false, refusal: { code } });
  });

  it.each([cast.staff, cast.auditor])("is refused to %s, who may read the case and so is told which cases there are none of", async (email) => {
    const before = await footprint();
    const reader = await as(email, when);
    expect(await saveSection(reader, reason(0, "x"))).toEqual({ ok: false, refusal: { code: "forbidden" } });
    expect(await footprint()).toBe(before);
    const missing = await saveSection(reader, reason(0, "x", "00000000-0000-4000-8000-000000000000"));
    expect(missing).toEqual({ ok: false, refusal: { code: "notFound" } });
  });
});

describe("submitting the application", () => {
  it("is refused while anything is missing, with all of it named, and leaves no trace (R4.16)", async () => {
    await fillIn(applicationId, when, { contribution: { contribution: "" }, selfAssessment: { policyAnswer: "" } });
    const before = await footprint();
    expect(await submitApplication(applicant, { applicationId })).toEqual({
      ok: false,
      refusal: {
        code: "application.incomplete",
        missing: [
          { section: "contribution", field: "contribution", problem: "missing" },
          { section: "selfAssessment", field: "policyAnswer", problem: "missing" },
        ],
      },
    });
    expect(await footprint()).toBe(before);
  });

  it("moves the case on, with record and mail", async () => {
    await fillIn(applicationId, when);
    const seq = await endOfRecord();
    expect(await submitApplication(applicant, { applicationId })).toEqual({ ok: true, value: { applicationId } });
    expect(await stateOf(applicationId)).toBe("submitted");
    expect(await recordedSince(seq)).toMatchObject([{ event: "application.submitted/1", caseId: applicationId, article: "4(1)4)" }]);
    expect(await queuedSince(seq)).toEqual(["writeMails application.submitted"]);
  });

  it("twice at the same time counts once", async () => {
    await fillIn(applicationId, when);
    const seq = await endOfRecord();
    const results = await Promise.all([1, 2, 3].map(() => submitApplication(applicant, { applicationId })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await recordedSince(seq)).toHaveLength(1);
  });

  it("closes the form until it is returned", async () => {
    applicationId = await submittedCase(when);
    const refused = { ok: false, refusal: { code: "application.wrongState", state: "submitted" } };
    expect(await saveSection(applicant, reason(await revisionOf(applicationId), "x"))).toEqual(refused);
    expect(await submitApplication(applicant, { applicationId })).toEqual(refused);
  });
});

describe("one's own case", () => {
  it("shows what was saved and what is missing, and nobody else sees it", async () => {
    await fillIn(applicationId, when, { reason: { reason: "" } });
    expect(await applicationView(applicant, applicationId)).toMatchObject({
      state: "drafting",
      content: { poc: { ...completeForm.poc } },
      missing: [{ section: "reason", field: "reason", problem: "missing" }],
      next: { holder: "applicant", step: "fillIn" },
      may: { save: true, withdraw: true },
    });
    for (const email of [cast.beniContact, cast.committee, cast.staff]) {
      expect(await applicationView(await as(email, when), applicationId)).toBeUndefined();
    }
    expect(await applicationView(anonymous(when), applicationId)).toBeUndefined();
    expect(await applicationView(applicant, "not an id")).toBeUndefined();
  });
});
