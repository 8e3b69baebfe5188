import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as route from "@/app/api/v1/dates/route";
import { datesEndpoint } from "@/lib/web/api/dates-endpoint";
import { verdictEndpoint } from "@/lib/web/api/verdict-endpoint";
import { expectRefusal, questionsTo, request, requestFrom } from "../support/questions";

const seniority = { rule: "seniority", joinedOn: "2016-08-24" };
const expertTerm = { rule: "expertTerm", approvedOn: "2016-10-03" };
const committeeTerm = { rule: "committeeTerm", electedOn: "2015-03-06", regularAssemblies: ["2015-08-28", "2016-08-24"] };
const objection = { rule: "objection", dispatchedOn: "2026-06-01" };
const rosterDue = { rule: "rosterDue", assemblyClosedOn: "2016-08-24" };
const questions = [seniority, expertTerm, committeeTerm, objection, rosterDue];
const { post, postText, send } = questionsTo(route.POST);

describe("POST /api/v1/dates", () => {
  it("S1: answers in days and words, under every admissible reading", async () => {
    const response = await post(seniority);
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(await response.json()).toEqual({
      eligibleFrom: "2017-08-25",
      article: "4(1)4)",
      edition: "2017-03-22",
      readings: [
        { id: "A3", choice: "civilCode", eligibleFrom: "2017-08-25" },
        { id: "A3", choice: "anniversaryInclusive", eligibleFrom: "2017-08-24" },
        { id: "A4", choice: "submit", eligibleFrom: "2017-08-25" },
      ],
      sentence: {
        ja: "2016年8月24日に加盟した会員が「加盟後 12 か月を経過した」と言えるのは、2017年8月25日からです（4(1)4)）。加盟の日は数えません。",
        en: "Whoever joined on 24 August 2016 has been a member for more than 12 months from 25 August 2017 (4(1)4)). The day of joining is not counted.",
      },
    });
  });

  it.each([
    ["S2", { ...seniority, joinedOn: "2016-02-29" }, { eligibleFrom: "2017-03-01" }],
    ["E1", expertTerm, { fiscalYearEnd: "2017-03-31", assembly: 2017, endsBy: "assembly", endsOn: null, article: "5 1)" }],
    ["E2", { ...expertTerm, approvedOn: "2017-03-31" }, { fiscalYearEnd: "2018-03-31", assembly: 2018 }],
    ["E3", { ...expertTerm, approvedOn: "2017-06-15" }, { fiscalYearEnd: "2018-03-31", assembly: 2018 }],
    ["T1", { ...committeeTerm, electedOn: "2015-08-28", regularAssemblies: ["2015-08-28", "2016-08-24", "2017-08-25"] }, { endsAtAssembly: "2017-08-25", ordinal: 2 }],
    ["T2", committeeTerm, { endsAtAssembly: "2016-08-24", ordinal: 2, assembliesKnown: 2, article: "6(2)" }],
    ["T2, given in another order", { ...committeeTerm, regularAssemblies: ["2016-08-24", "2015-08-28"] }, { endsAtAssembly: "2016-08-24" }],
    ["T1, not known yet", { ...committeeTerm, electedOn: "2015-08-28" }, { endsAtAssembly: null, ordinal: 2, assembliesKnown: 1 }],
    ["no assembly known", { ...committeeTerm, regularAssemblies: [] }, { endsAtAssembly: null, ordinal: 2, assembliesKnown: 0 }],
    ["X1", objection, { lastDay: "2026-06-15", finalAt: "2026-06-16", article: "4(1)6)", readings: [{ id: "A15", choice: "committee", lastDay: "2026-06-15", finalAt: "2026-06-16" }] }],
    ["D1", rosterDue, { dueOn: "2016-11-24", article: "8(4)" }],
    ["D2", { ...rosterDue, assemblyClosedOn: "2016-11-30" }, { dueOn: "2017-02-28" }],
    ["the first year", { ...rosterDue, assemblyClosedOn: "1900-01-01" }, { dueOn: "1900-04-01" }],
    ["the last year", { ...objection, dispatchedOn: "2999-12-31" }, { lastDay: "3000-01-14" }],
    ["on the first day of the first edition", { ...seniority, joinedOn: "2017-03-22" }, { eligibleFrom: "2018-03-23", edition: "2017-03-22" }],
    ["before the first edition, by the first edition", { ...seniority, joinedOn: "2017-03-21" }, { eligibleFrom: "2018-03-22", edition: "2017-03-22" }],
  ])("%s", async (_, question, expected) => {
    const response = await post(question);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ...expected, sentence: { ja: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) } });
  });

  it.each([
    ["2017-03-31", "request", "2017-03-31", "任期は2017年3月31日までです（5 4)）。"],
    ["2017-04-01", "whicheverIsFirst", null, "総会の終結がそれより後なら、任期はこの日に終わります（5 4)）。"],
  ])("A27: a request until %s ends the term by %s", async (requestedUntil, endsBy, endsOn, sentence) => {
    const answer = await (await post({ ...expertTerm, requestedUntil })).json();
    expect(answer).toMatchObject({ fiscalYearEnd: "2017-03-31", assembly: 2017, requestedUntil, endsBy, endsOn, sentence: { ja: expect.stringContaining(sentence) } });
    expect(answer.readings.map(({ id, choice, endsBy }: Record<string, string>) => [id, choice, endsBy])).toEqual([
      ["A26", "untilClose", endsBy],
      ["A27", "earlierOfRequestAndRule", endsBy],
      ["A27", "rule", "assembly"],
    ]);
  });

  it.each<[string, object, string, string]>([
    ["an unknown rule", { ...seniority, rule: "auditorTerm" }, "dates.ruleUnknown", "rule"],
    ["a rule that every object has", { ...seniority, rule: "constructor" }, "dates.ruleUnknown", "rule"],
    ["no rule", { joinedOn: "2016-08-24" }, "dates.fieldMissing", "rule"],
    ["a rule that is null", { ...seniority, rule: null }, "dates.ruleUnknown", "rule"],
    ["a missing day", { rule: "objection" }, "dates.fieldMissing", "dispatchedOn"],
    ["a field of another rule", { ...seniority, dispatchedOn: "2026-06-01" }, "dates.fieldUnknown", "dispatchedOn"],
    ["an unknown field", { ...rosterDue, kind: "extraordinary" }, "dates.fieldUnknown", "kind"],
    ["a day that no calendar has", { ...seniority, joinedOn: "2017-02-29" }, "dates.dayInvalid", "joinedOn"],
    ["a 31st of April", { ...rosterDue, assemblyClosedOn: "2017-04-31" }, "dates.dayInvalid", "assemblyClosedOn"],
    ["a day in another form", { ...objection, dispatchedOn: "2026-6-1" }, "dates.dayInvalid", "dispatchedOn"],
    ["an instant", { ...objection, dispatchedOn: "2026-06-01T00:00:00Z" }, "dates.dayInvalid", "dispatchedOn"],
    ["a day as a number", { ...expertTerm, approvedOn: 20161003 }, "dates.dayInvalid", "approvedOn"],
    ["no day", { ...expertTerm, approvedOn: null }, "dates.dayInvalid", "approvedOn"],
    ["a requested end that is null", { ...expertTerm, requestedUntil: null }, "dates.dayInvalid", "requestedUntil"],
    ["a list where a day belongs", { ...expertTerm, approvedOn: ["2016-10-03"] }, "dates.dayInvalid", "approvedOn"],
    ["a day where a list belongs", { ...committeeTerm, regularAssemblies: "2015-08-28" }, "dates.notAList", "regularAssemblies"],
    ["an object where a list belongs", { ...committeeTerm, regularAssemblies: { 0: "2015-08-28" } }, "dates.notAList", "regularAssemblies"],
    ["an impossible day among others", { ...committeeTerm, regularAssemblies: ["2015-08-28", "2016-08-32"] }, "dates.dayInvalid", "regularAssemblies"],
    ["a number among days", { ...committeeTerm, regularAssemblies: ["2015-08-28", 2016] }, "dates.dayInvalid", "regularAssemblies"],
    ["no list of assemblies", { rule: "committeeTerm", electedOn: "2015-03-06" }, "dates.fieldMissing", "regularAssemblies"],
    ["one assembly twice", { ...committeeTerm, regularAssemblies: ["2015-08-28", "2016-08-24", "2015-08-28"] }, "dates.assemblyTwice", "regularAssemblies"],
    ["a requested end before the approval", { ...expertTerm, requestedUntil: "2016-10-02" }, "dates.endsBeforeApproval", "requestedUntil"],
    ["the day before the first year", { ...seniority, joinedOn: "1899-12-31" }, "dates.yearOutOfRange", "joinedOn"],
    ["the day after the last year", { ...objection, dispatchedOn: "3000-01-01" }, "dates.yearOutOfRange", "dispatchedOn"],
    ["the last day that can be written", { ...rosterDue, assemblyClosedOn: "9999-12-31" }, "dates.yearOutOfRange", "assemblyClosedOn"],
    ["a strange year among assemblies", { ...committeeTerm, regularAssemblies: ["0216-08-24"] }, "dates.yearOutOfRange", "regularAssemblies"],
    ["a strange requested year", { ...expertTerm, requestedUntil: "9999-12-31" }, "dates.yearOutOfRange", "requestedUntil"],
  ])("%s is refused with its field and a sentence", async (_, question, code, field) => {
    await expectRefusal(await post(question), 400, code, field);
  });

  it("a request that ends on the day of the approval is allowed", async () => {
    expect(await (await post({ ...expertTerm, requestedUntil: "2016-10-03" })).json()).toMatchObject({ endsBy: "request", endsOn: "2016-10-03" });
  });

  it.each(["null", "[]", "9", '"x"', "true"])("%s is not an object", async (text) => {
    await expectRefusal(await postText(text), 400, "dates.notAnObject", "");
  });

  it("an own field named like a prototype's is an unknown field", async () => {
    await expectRefusal(await postText(`{"__proto__":{},${JSON.stringify(seniority).slice(1)}`), 400, "dates.fieldUnknown", "__proto__");
    await expectRefusal(await postText('{"__proto__":{"rule":"seniority"}}'), 400, "dates.fieldMissing", "rule");
  });

  it("what is no JSON, too large or of another type is turned away as with every question", async () => {
    await expectRefusal(await postText("{"), 400, "request.notJson", "");
    await expectRefusal(await postText(JSON.stringify(seniority).padEnd(10_001)), 413, "request.bodyTooLarge", "");
    await expectRefusal(await send(JSON.stringify(seniority), { "content-type": "text/plain" }), 415, "request.contentTypeForeign", "");
  });

  it.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"] as const)("%s is answered with what is allowed", async (method) => {
    const response = route[method]();
    expect(response.headers.get("allow")).toBe("POST");
    await expectRefusal(response, 405, "request.methodClosed", "");
  });

  it("600 requests a minute pass, the next waits, and questions about votes have their own allowance", async () => {
    const [answer, verdicts] = [datesEndpoint(() => 0), verdictEndpoint(() => 0)];
    for (let count = 0; count < 600; count++) expect((await answer(requestFrom(objection, "192.0.2.7"))).status).toBe(200);
    const refused = await answer(requestFrom(objection, "192.0.2.7"));
    expect(refused.headers.get("retry-after")).toBe("60");
    await expectRefusal(refused, 429, "request.tooMany", "");
    await expectRefusal(await verdicts(requestFrom({}, "192.0.2.7")), 400, "verdict.fieldMissing", "rule");
  });

  it("answers whatever JSON it is sent with 200 or a refusal that names its reason", async () => {
    const answer = datesEndpoint(() => 0);
    const day = fc.date({ min: new Date("1890-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));
    const value = fc.oneof(day, fc.array(day, { maxLength: 4 }), fc.jsonValue());
    const changed = fc.tuple(fc.constantFrom(...questions), fc.constantFrom("joinedOn", "approvedOn", "requestedUntil", "electedOn", "regularAssemblies", "dispatchedOn", "assemblyClosedOn", "rule"), value);
    const sent = fc.oneof(changed.map(([question, name, given]) => ({ ...question, [name]: given })), fc.jsonValue());
    let addresses = 0;
    await fc.assert(
      fc.asyncProperty(sent, async (question) => {
        addresses += 1;
        const response = await answer(request(JSON.stringify(question), { "x-forwarded-for": `10.0.${addresses >> 8}.${addresses & 255}` }));
        const body = await response.json();
        if (response.status === 200) expect(body).toMatchObject({ article: expect.any(String), readings: expect.any(Array), sentence: { ja: expect.any(String), en: expect.any(String) } });
        else expect([response.status, body]).toEqual([400, { code: expect.any(String), field: expect.any(String), message: { ja: expect.any(String), en: expect.any(String) } }]);
      }),
      { numRuns: 500 },
    );
  });
});
