import { beforeAll, describe, expect, it } from "vitest";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted, system } from "../../support/callers";
import { cast, type CastMembers } from "../../support/cast";
import { openDecision, raiseCommittee } from "../../support/committee";
import { openCase, stateOf } from "../../support/factories";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
const closes = at("2021-06-05");
let members: CastMembers;

beforeAll(async () => {
  members = await raiseCommittee(at("2021-04-01"));
});

describe("taking an application back", () => {
  it("ends the case, with record and mail", async () => {
    const applicationId = await openCase(when);
    const seq = await endOfRecord();
    expect(await withdrawApplication(await as(cast.applicant, when), { applicationId })).toEqual({ ok: true, value: { applicationId } });
    expect(await database().application.findUnique({ where: { id: applicationId } })).toMatchObject({ state: "withdrawn", endedAt: when });
    expect(await recordedSince(seq)).toMatchObject([{ event: "application.withdrawn/1", data: { from: "drafting", decisionId: null } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails application.withdrawn"]);
  });

  it("during the vote ends the vote without a result", async () => {
    const { applicationId, decisionId } = await openDecision(members, when, closes);
    granted(await withdrawApplication(await as(cast.applicant, at("2021-06-02")), { applicationId }));
    expect(await database().decision.findUnique({ where: { id: decisionId } })).toMatchObject({ state: "closed", outcome: "withdrawn", verdict: null });
    expect(await stateOf(applicationId)).toBe("withdrawn");
  });

  it("and closing the vote at the same moment leave one of the two outcomes, whole", async () => {
    for (let round = 0; round < 5; round++) {
      const { applicationId, decisionId } = await openDecision(members, when, closes);
      const applicant = await as(cast.applicant, closes);
      const [withdrawn, closed] = await Promise.all([
        withdrawApplication(applicant, { applicationId }),
        closeDecision(system("closeDecision", closes), { decisionId }),
      ]);
      const { outcome } = await database().decision.findUniqueOrThrow({ where: { id: decisionId } });
      // Without a quorum the case goes back to the secretariat and can still be withdrawn after that.
      if (closed.ok) expect(outcome).toBe("notQuorate");
      else expect(outcome).toBe("withdrawn");
      expect(withdrawn.ok).toBe(true);
      expect(await stateOf(applicationId)).toBe("withdrawn");
    }
  });

  it("a second time is refused, and leaves no trace", async () => {
    const applicationId = await openCase(when);
    const applicant = await as(cast.applicant, when);
    granted(await withdrawApplication(applicant, { applicationId }));
    const before = await footprint();
    expect(await withdrawApplication(applicant, { applicationId })).toEqual({ ok: false, refusal: { code: "application.wrongState", state: "withdrawn" } });
    expect(await footprint()).toBe(before);
  });

  it.each([
    ["nobody signed in", async () => anonymous(when), "forbidden"],
    ["another person", async () => as(cast.beniContact, when), "notFound"],
    ["the secretariat", async () => as(cast.staff, when), "forbidden"],
    ["the auditor", async () => as(cast.auditor, when), "forbidden"],
    ["the chair", async () => as(cast.committee, when), "notFound"],
  ])("is refused to %s and leaves no trace", async (_, caller, code) => {
    const applicationId = await openCase(when);
    const before = await footprint();
    expect(await withdrawApplication(await caller(), { applicationId })).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });
});
