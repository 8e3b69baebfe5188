import { describe, expect, it } from "vitest";
import { forApplicant, handOf, isForApplicant, isForStaff } from "@/lib/applications/rules/timeline";
import { describeEvent } from "@/lib/i18n/describe-event";

const applicantId = "a0000000-0000-4000-8000-000000000000";
const entry = { seq: 1, at: new Date("2021-06-05T01:00:00Z"), article: "6(2)", actor: "person:b0000000-0000-4000-8000-000000000000" };

describe("the history of a case as its applicant reads it", () => {
  it("tells the result without ballots or people", () => {
    const ballots = [{ personId: "b0000000-0000-4000-8000-000000000000", choice: "no" }];
    const read = forApplicant({ ...entry, type: "decision.closed", data: { outcome: "rejected", number: 4, ballots } }, applicantId);
    expect(read).toEqual({ seq: 1, at: entry.at, type: "decision.closed", article: "6(2)", by: "committee", data: { outcome: "rejected", number: 4 } });
  });

  it.each(["application.noteAdded", "application.taken", "application.sectionSaved", "decision.voteCast", "decision.recused", "decision.remarkAdded", "joinIntent.stated"])(
    "leaves out %s",
    (type) => expect(isForApplicant(type)).toBe(false),
  );

  it("leaves only drafts out for staff", () => {
    expect(isForStaff("application.sectionSaved")).toBe(false);
    expect(isForStaff("decision.voteCast")).toBe(true);
  });

  it.each([
    ["application.submitted", `person:${applicantId}`, {}, "applicant"],
    ["application.opened", "anonymous", {}, "applicant"],
    ["application.returned", entry.actor, {}, "secretariat"],
    ["recommendation.submitted", entry.actor, { channel: "online" }, "recommender"],
    ["recommendation.submitted", entry.actor, { channel: "paper" }, "secretariat"],
    ["recommendation.declined", entry.actor, {}, "recommender"],
    ["decision.opened", entry.actor, {}, "secretariat"],
    ["decision.closed", "system:closeDecision", {}, "committee"],
    ["decision.closingSoon", "system:remindElectors", {}, "system"],
    ["decision.voteCast", entry.actor, {}, "committee"],
    ["decision.recused", entry.actor, { by: "self" }, "committee"],
    ["decision.recused", entry.actor, { by: "secretariat" }, "secretariat"],
    ["decision.recusalLifted", entry.actor, {}, "secretariat"],
  ])("says in whose hands %s was", (type, actor, data, hand) => {
    expect(handOf({ type, actor, data }, applicantId)).toBe(hand);
  });
});

describe("an event in words", () => {
  it("names sections, days and the people it speaks of", () => {
    expect(describeEvent({ type: "application.returned", data: { sections: ["team", "poc"] } }, "ja")).toBe("補正のため差し戻されました（チームと組織、連絡窓口（PoC））");
    const submitted = { type: "recommendation.submitted", data: { memberId: "m", channel: "paper", joinedOn: "2016-08-24" } };
    expect(describeEvent(submitted, "en", { m: "AOBA" })).toBe("The letter of recommendation was submitted on paper (AOBA); the team joined on 24 August 2016");
    expect(describeEvent(submitted, "ja")).toBe("推薦状が書面で提出されました。推薦者は2016年8月24日に加盟");
  });

  it("is shown by its name when no release knows it any more", () => {
    expect(describeEvent({ type: "toString", data: {} }, "ja")).toBe("toString");
    expect(describeEvent({ type: "case.somethingOld", data: {} }, "en")).toBe("case.somethingOld");
  });
});
