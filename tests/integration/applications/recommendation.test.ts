import { beforeAll, describe, expect, it } from "vitest";
import { recommendationList, recommendationView } from "@/lib/applications/queries";
import { writeRecommendationInput } from "@/lib/applications/schema";
import { declineRecommendation } from "@/lib/applications/usecases/decline-recommendation";
import { nameRecommender } from "@/lib/applications/usecases/name-recommender";
import { registerLetter } from "@/lib/applications/usecases/register-letter";
import { withdrawApplication } from "@/lib/applications/usecases/withdraw-application";
import { writeRecommendation } from "@/lib/applications/usecases/write-recommendation";
import { civilDate } from "@/lib/kernel/civil-date";
import { database } from "@/lib/platform/db";
import { anonymous, as, at, granted } from "../../support/callers";
import { cast, raiseCast, type CastMembers } from "../../support/cast";
import { fillIn, letter, openCase, request } from "../../support/factories";
import { endOfRecord, footprint, queuedSince, recordedSince } from "../../support/record";

const when = at("2021-06-01");
let members: CastMembers;

beforeAll(async () => {
  members = await raiseCast();
});

describe("asking a team to recommend (4(1)4))", () => {
  it("keeps the request, records it and queues the mail", async () => {
    const applicationId = await openCase(when);
    const seq = await endOfRecord();
    const recommendationId = await request(applicationId, members.aoba, when);
    expect(await database().recommendation.findUnique({ where: { id: recommendationId } })).toMatchObject({ state: "requested", memberId: members.aoba, requestedAt: when });
    expect(await recordedSince(seq)).toMatchObject([{ event: "recommendation.requested/1", caseId: applicationId, data: { memberId: members.aoba, replacedId: null } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails recommendation.requested"]);
  });

  it("twice is one request, and asking another team takes the place of the first", async () => {
    const applicationId = await openCase(when);
    const first = await request(applicationId, members.aoba, when);
    const before = await footprint();
    expect(await request(applicationId, members.aoba, when)).toBe(first);
    expect(await footprint()).toBe(before);
    const second = await request(applicationId, members.beni, when);
    const states = await database().recommendation.findMany({ where: { applicationId }, select: { id: true, state: true } });
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({ [first]: "replaced", [second]: "requested" });
  });

  it("by several clicks at once leaves one request that counts", async () => {
    const applicationId = await openCase(when);
    const applicant = await as(cast.applicant, when);
    await Promise.all([members.aoba, members.beni, members.aoba, members.beni].map((memberId) => nameRecommender(applicant, { applicationId, memberId })));
    expect(await database().recommendation.count({ where: { applicationId, state: "requested" } })).toBe(1);
  });

  it.each([
    ["nobody signed in", async () => anonymous(when), "forbidden"],
    ["the team itself", async () => as(cast.aobaContact, when), "notFound"],
    ["the secretariat", async () => as(cast.staff, when), "forbidden"],
    ["the auditor", async () => as(cast.auditor, when), "forbidden"],
  ])("is refused to %s and leaves no trace", async (_, caller, code) => {
    const applicationId = await openCase(when);
    const before = await footprint();
    expect(await nameRecommender(await caller(), { applicationId, memberId: members.aoba })).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });

  it("is refused for a team that does not exist", async () => {
    const applicationId = await openCase(when);
    const memberId = "00000000-0000-4000-8000-000000000000";
    expect(await nameRecommender(await as(cast.applicant, when), { applicationId, memberId })).toEqual({ ok: false, refusal: { code: "recommendation.notMember" } });
  });
});

describe("writing the letter (4(1)4), R4.18, R4.19)", () => {
  it.each([
    ["S1: joined on 24 August 2016", "aoba", cast.aobaRepresentative, "2017-08-24", "2017-08-25", "2016-08-24"],
    ["as S2: joined on 29 February 2020", "beni", cast.beniContact, "2021-02-28", "2021-03-01", "2020-02-29"],
  ] as const)("%s: refused the day before, to the last minute, and accepted on the first day", async (_, team, email, dayBefore, firstDay, joinedOn) => {
    const opened = at(dayBefore, "09:00");
    const applicationId = await openCase(opened);
    const recommendationId = await request(applicationId, members[team], opened);
    const before = await footprint();
    expect(await writeRecommendation(await as(email, at(dayBefore, "23:59")), { recommendationId, letter })).toEqual({
      ok: false,
      refusal: { code: "recommendation.notYetEligible", joinedOn, eligibleFrom: firstDay },
    });
    expect(await footprint()).toBe(before);
    granted(await writeRecommendation(await as(email, at(firstDay, "00:00")), { recommendationId, letter }));
    expect(await database().recommendation.findUnique({ where: { id: recommendationId } })).toMatchObject({
      state: "submitted",
      letter,
      channel: "online",
      seniority: { holds: true, article: "4(1)4)", facts: { joinedOn, eligibleFrom: firstDay, on: firstDay } },
    });
  });

  it("records the finding without the letter and queues the mail", async () => {
    const applicationId = await openCase(when);
    const recommendationId = await request(applicationId, members.aoba, when);
    const seq = await endOfRecord();
    granted(await writeRecommendation(await as(cast.aobaContact, when), { recommendationId, letter }));
    expect(await recordedSince(seq)).toMatchObject([
      {
        event: "recommendation.submitted/1",
        caseId: applicationId,
        data: { memberId: members.aoba, channel: "online", joinedOn: "2016-08-24", eligibleFrom: "2017-08-25", on: "2021-06-01" },
      },
    ]);
    expect(await queuedSince(seq)).toEqual(["writeMails recommendation.submitted"]);
  });

  it("by representative and contact at once is one letter", async () => {
    const applicationId = await openCase(when);
    const recommendationId = await request(applicationId, members.aoba, when);
    const authors = await Promise.all([as(cast.aobaContact, when), as(cast.aobaRepresentative, when)]);
    const results = await Promise.all(authors.map((author) => writeRecommendation(author, { recommendationId, letter })));
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results).toContainEqual({ ok: false, refusal: { code: "recommendation.alreadyAnswered" } });
  });

  it.each([
    ["nobody signed in", async () => anonymous(when), "forbidden"],
    ["another member", async () => as(cast.beniContact, when), "notFound"],
    ["the applicant", async () => as(cast.applicant, when), "forbidden"],
    ["the secretariat", async () => as(cast.staff, when), "forbidden"],
    ["the auditor", async () => as(cast.auditor, when), "forbidden"],
  ])("is refused to %s and leaves no trace", async (_, caller, code) => {
    const recommendationId = await request(await openCase(when), members.aoba, when);
    const before = await footprint();
    expect(await writeRecommendation(await caller(), { recommendationId, letter })).toEqual({ ok: false, refusal: { code } });
    expect(await declineRecommendation(await caller(), { recommendationId, reason: "" })).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });

  it("is refused for a case that was taken back, and for a request that was replaced", async () => {
    const applicationId = await openCase(when);
    const replaced = await request(applicationId, members.aoba, when);
    const present = await request(applicationId, members.beni, when);
    expect(await writeRecommendation(await as(cast.aobaContact, when), { recommendationId: replaced, letter })).toMatchObject({ refusal: { code: "recommendation.alreadyAnswered" } });
    granted(await withdrawApplication(await as(cast.applicant, when), { applicationId }));
    expect(await writeRecommendation(await as(cast.beniContact, when), { recommendationId: present, letter })).toMatchObject({
      refusal: { code: "application.wrongState", state: "withdrawn" },
    });
  });

  it.each([["too short", "よいチームです。"], ["too long", "長".repeat(4001)]])("takes no letter that is %s", (_, text) => {
    expect(writeRecommendationInput.safeParse({ recommendationId: "00000000-0000-4000-8000-000000000000", letter: text }).success).toBe(false);
  });
});

describe("declining", () => {
  it("keeps the reason, tells the applicant, and another team can be asked", async () => {
    const applicationId = await openCase(when);
    const recommendationId = await request(applicationId, members.aoba, when);
    const seq = await endOfRecord();
    granted(await declineRecommendation(await as(cast.aobaContact, when), { recommendationId, reason: "面識がないため" }));
    expect(await database().recommendation.findUnique({ where: { id: recommendationId } })).toMatchObject({ state: "declined", reason: "面識がないため" });
    expect(await recordedSince(seq)).toMatchObject([{ event: "recommendation.declined/1", data: { memberId: members.aoba } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails recommendation.declined"]);
    await request(applicationId, members.beni, when);
  });
});

describe("registering a letter that came on paper or by mail (A5)", () => {
  const paper = (applicationId: string, changes = {}) => ({
    applicationId, memberId: members.beni, channel: "paper", authorName: "遠藤 司", letter, receivedOn: civilDate("2021-06-01"), ...changes,
  } as const);

  it("takes the place of a request, marked as what it is", async () => {
    const applicationId = await openCase(when);
    const requested = await request(applicationId, members.aoba, when);
    const seq = await endOfRecord();
    const { recommendationId } = granted(await registerLetter(await as(cast.staff, when), paper(applicationId)));
    expect(await database().recommendation.findUnique({ where: { id: requested } })).toMatchObject({ state: "replaced" });
    expect(await database().recommendation.findUnique({ where: { id: recommendationId } })).toMatchObject({ state: "submitted", channel: "paper", authorName: "遠藤 司", authorId: null });
    expect(await recordedSince(seq)).toMatchObject([{ event: "recommendation.submitted/1", data: { channel: "paper", on: "2021-06-01" } }]);
    expect(await queuedSince(seq)).toEqual(["writeMails recommendation.submitted"]);
    expect(await registerLetter(await as(cast.staff, when), paper(applicationId))).toEqual({ ok: false, refusal: { code: "recommendation.alreadySubmitted" } });
  });

  it("is judged by the day on which it came (A4)", async () => {
    const applicationId = await openCase(when);
    const staff = await as(cast.staff, when);
    const before = await footprint();
    expect(await registerLetter(staff, paper(applicationId, { receivedOn: civilDate("2021-02-28") }))).toMatchObject({
      refusal: { code: "recommendation.notYetEligible", eligibleFrom: "2021-03-01" },
    });
    expect(await registerLetter(staff, paper(applicationId, { receivedOn: civilDate("2021-06-02") }))).toEqual({ ok: false, refusal: { code: "recommendation.receivedInFuture" } });
    expect(await footprint()).toBe(before);
    granted(await registerLetter(staff, paper(applicationId, { receivedOn: civilDate("2021-03-01") })));
  });

  it.each([[cast.applicant, "forbidden"], [cast.auditor, "forbidden"], [cast.beniContact, "notFound"]])("is refused to %s", async (email, code) => {
    const applicationId = await openCase(when);
    const before = await footprint();
    expect(await registerLetter(await as(email, when), paper(applicationId))).toEqual({ ok: false, refusal: { code } });
    expect(await footprint()).toBe(before);
  });
});

describe("what a recommender sees", () => {
  it("is the application without contact data, and from when the team may write", async () => {
    const early = at("2017-08-01");
    const applicationId = await openCase(early);
    await fillIn(applicationId, early);
    const recommendationId = await request(applicationId, members.aoba, early);
    const view = await recommendationView(await as(cast.aobaContact, early), recommendationId);
    expect(view).toMatchObject({
      state: "requested",
      eligibility: { eligible: false, joinedOn: "2016-08-24", eligibleFrom: "2017-08-25" },
      application: { content: { team: { teamName: "CHIDORI-SIRT" } }, representative: { name: "田辺 涼" } },
      mayAnswer: true,
    });
    expect(JSON.stringify(view)).not.toMatch(/03-0000-100|tanabe@/);
    const { waiting } = await recommendationList(await as(cast.aobaRepresentative, early));
    expect(waiting.map(({ id }) => id)).toContain(recommendationId);
    expect(await recommendationView(await as(cast.beniContact, when), recommendationId)).toBeUndefined();
    expect(await recommendationView(await as(cast.staff, when), recommendationId)).toBeUndefined();
  });
});
