import { describe, expect, it } from "vitest";
import { caseCompleteness, completeness } from "@/lib/applications/rules/completeness";
import { nextStep, type CaseFacts } from "@/lib/applications/rules/next-step";
import { decideStep, isPossible, type ApplicationStep } from "@/lib/applications/rules/transitions";
import { applicationContent, type ApplicationDraft } from "@/lib/applications/schema";
import { applicationStates, type ApplicationState } from "@/lib/applications/types";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { civilDate } from "@/lib/kernel/civil-date";
import { completeForm } from "../support/complete-form";

const assent = { agreed: true, editionId: edition.id, at: "2021-06-01T00:00:00.000Z" };
const content: ApplicationDraft = applicationContent.parse({ ...completeForm, duties: assent, mission: assent });
const today = civilDate("2021-06-01");

describe("4(1)4): what an application must hold (R4.16, R4.17)", () => {
  it("lacks nothing when every section is filled in", () => {
    expect(completeness(content, edition, today)).toEqual([]);
  });

  it.each([
    ["reason", "reason"], ["contribution", "contribution"], ["poc", "name"], ["representative", "name"], ["representative", "phone"],
    ["purpose", "purpose"], ["purpose", "scope"],
  ] as const)("lacks %s.%s when that is empty", (section, field) => {
    const changed = { ...content, [section]: { ...content[section], [field]: "" } };
    expect(completeness(changed, edition, today)).toEqual([{ section, field, problem: "missing" }]);
  });

  it.each(["scopeAnswer", "policyAnswer", "confidentialityAnswer", "threatsAnswer"] as const)("lacks the self-assessment with %s unanswered (R1.2)", (field) => {
    const changed = { ...content, selfAssessment: { ...content.selfAssessment, [field]: "" } } as ApplicationDraft;
    expect(completeness(changed, edition, today)).toEqual([{ section: "selfAssessment", field, problem: "missing" }]);
  });

  it.each(["activeInJapan", "agreesWithMission", "handlesInformation"] as const)("lacks an attestation without %s (R4.4)", (field) => {
    const changed = { ...content, attestations: { ...content.attestations, [field]: false } } as ApplicationDraft;
    expect(completeness(changed, edition, today)).toEqual([{ section: "attestations", field, problem: "missing" }]);
  });

  it("takes duties and mission as agreed to under the edition in force only (R3.1, R4.11)", () => {
    const older = { ...assent, editionId: "2015-08-29" };
    expect(completeness({ ...content, duties: older, mission: { ...assent, agreed: false } }, edition, today)).toEqual([
      { section: "duties", field: "agreed", problem: "invalid" },
      { section: "mission", field: "agreed", problem: "missing" },
    ]);
  });

  it("lets a team be founded today and not tomorrow", () => {
    const founded = (establishedOn: string) => ({ ...content, team: { ...content.team, establishedOn } }) as ApplicationDraft;
    expect(completeness(founded("2021-06-01"), edition, today)).toEqual([]);
    expect(completeness(founded("2021-06-02"), edition, today)).toEqual([{ section: "team", field: "establishedOn", problem: "invalid" }]);
  });

  it("tells what is missing from what is wrong", () => {
    const team = { ...content.team, corporateNumber: "1000012050002", shortName: "" };
    expect(completeness({ ...content, team } as ApplicationDraft, edition, today)).toEqual([
      { section: "team", field: "shortName", problem: "missing" },
      { section: "team", field: "corporateNumber", problem: "invalid" },
    ]);
  });

  it("lacks everything at first, but for what may stay empty", () => {
    const missing = completeness({}, edition, today).map(({ section, field }) => `${section}.${field}`);
    expect(missing).toHaveLength(29);
    expect(missing).not.toContain("team.website");
    expect(missing).not.toContain("team.corporateNumber");
  });
});

describe("4(1)4), 6(5): what a case needs besides the form (R4.14, R4.16, R6.44)", () => {
  it.each([
    ["no letter", null, true, ["recommendation.letter"]],
    ["a letter that was only asked for", { state: "requested", memberPresent: true }, true, ["recommendation.letter"]],
    ["a refusal", { state: "declined", memberPresent: true }, true, ["recommendation.letter"]],
    ["a letter of a team that left", { state: "submitted", memberPresent: false }, true, ["recommendation.member"]],
    ["a letter without the guidance", { state: "submitted", memberPresent: true }, false, ["guidance.guidedAt"]],
    ["letter and guidance", { state: "submitted", memberPresent: true }, true, []],
  ] as const)("with %s", (_, letter, guided, expected) => {
    expect(caseCompleteness(letter, guided).map(({ section, field }) => `${section}.${field}`)).toEqual(expected);
  });
});

describe("4(1)4), A6: the ways of a case", () => {
  const ways: Record<ApplicationStep, Partial<Record<ApplicationState, ApplicationState>>> = {
    save: { drafting: "drafting", returned: "returned" },
    nameRecommender: { drafting: "drafting", submitted: "submitted", returned: "returned" },
    recommend: { drafting: "drafting", submitted: "submitted", returned: "returned" },
    guide: { drafting: "drafting", submitted: "submitted", returned: "returned" },
    submit: { drafting: "submitted", returned: "submitted" },
    sendBack: { submitted: "returned", received: "returned" },
    receive: { submitted: "received" },
    take: { drafting: "drafting", submitted: "submitted", returned: "returned", received: "received", voting: "voting" },
    refer: { received: "voting" },
    putAgain: { voting: "received" },
    admit: { voting: "admitted" },
    reject: { voting: "rejected" },
    withdraw: { drafting: "withdrawn", submitted: "withdrawn", returned: "withdrawn", received: "withdrawn", voting: "withdrawn" },
  };

  it.each(Object.keys(ways) as ApplicationStep[])("%s leads on from where it can be taken, and is refused elsewhere", (step) => {
    for (const state of applicationStates) {
      const to = ways[step][state];
      expect(isPossible(state, step)).toBe(to !== undefined);
      expect(decideStep(state, step)).toEqual(to ? { ok: true, value: to } : { ok: false, refusal: { code: "application.wrongState", state } });
    }
  });

  it("lead to admission and to rejection only out of the committee's vote (R4.20, R4.21)", () => {
    for (const step of Object.keys(ways) as ApplicationStep[]) {
      for (const [from, to] of Object.entries(ways[step])) {
        if (to === "admitted" || to === "rejected") expect(from).toBe("voting");
      }
    }
  });
});

describe("who has a case and what comes next", () => {
  const facts: CaseFacts = { state: "submitted", complete: true, recommendation: "submitted", guided: true };
  it.each([
    [{ state: "drafting", complete: false }, "applicant fillIn"],
    [{ state: "drafting" }, "applicant submit"],
    [{ state: "returned" }, "applicant correct"],
    [{ recommendation: null }, "applicant nameRecommender"],
    [{ recommendation: "declined" }, "applicant nameRecommender"],
    [{ recommendation: "requested" }, "recommender writeLetter"],
    [{ guided: false }, "secretariat guide"],
    [{}, "secretariat receive"],
    [{ state: "received" }, "secretariat refer"],
    [{ state: "voting" }, "committee vote"],
    [{ state: "admitted" }, "nobody ended"],
    [{ state: "rejected" }, "nobody ended"],
    [{ state: "withdrawn" }, "nobody ended"],
  ] as const)("%o: %s", (change, expected) => {
    const { holder, step } = nextStep({ ...facts, ...change });
    expect(`${holder} ${step}`).toBe(expected);
  });
});
