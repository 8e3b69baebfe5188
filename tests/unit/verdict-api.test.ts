import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as route from "@/app/api/v1/verdict/route";
import { verdictEndpoint } from "@/lib/web/api/verdict-endpoint";
import { expectRefusal, questionsTo, request, requestFrom } from "../support/questions";

const question = { rule: "committee.ordinary", on: "2017-04-01", inOffice: 9, recused: 0, present: 6, yes: 3, no: 3, abstain: 0 };
const { post, postText, send } = questionsTo(route.POST);

describe("POST /api/v1/verdict", () => {
  it("C1: answers in numbers and words, under every reading", async () => {
    const response = await post(question);
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(await response.json()).toEqual({
      quorate: true,
      adopted: true,
      article: "6(2)",
      required: { present: 6, yes: 3 },
      sentence: {
        ja: "定足数: 全運営委員9名の3分の2=6名以上、出席6名で充足（6(2)）。可決: 出席6名の2分の1=3名以上、賛成3名。",
        en: expect.stringContaining("Adopted: half of the 6 present"),
      },
      readings: [{ id: "A10", choice: "present", quorate: true, adopted: true }],
      disputed: false,
    });
  });

  it.each([
    ["C2", { present: 5, yes: 5, no: 0 }, { quorate: false, adopted: false, required: { present: 6, yes: 3 } }],
    ["C3", { rule: "committee.twoThirds", present: 9, yes: 6, no: 3 }, { adopted: true, article: "4(1)6)", required: { present: 6, yes: 6 } }],
    ["C3, one less", { rule: "committee.twoThirds", present: 9, yes: 5, no: 4 }, { quorate: true, adopted: false }],
    ["C4", { rule: "committee.twoThirds", inOffice: 10, recused: 1, present: 7, yes: 6, no: 1 }, { adopted: true, disputed: true }],
    ["nobody came", { present: 0, yes: 0, no: 0 }, { quorate: false, adopted: false, required: { present: 6, yes: 0 } }],
    ["the largest", { inOffice: 1e9, present: 1e9, yes: 5e8, no: 5e8 }, { adopted: true, required: { present: 666_666_667, yes: 5e8 } }],
    ["silent ones present", { present: 6, yes: 3, no: 0 }, { adopted: true }],
  ])("%s", async (_, change, expected) => {
    const response = await post({ ...question, ...change });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(expected);
  });

  it.each([
    ["an unknown rule", { rule: "committee.unanimous" }, "verdict.ruleUnknown", "rule"],
    ["a rule that every object has", { rule: "constructor" }, "verdict.ruleUnknown", "rule"],
    ["half a head", { yes: 2.5 }, "verdict.notWhole", "yes"],
    ["a number as text", { inOffice: "9" }, "verdict.notWhole", "inOffice"],
    ["no number", { no: null }, "verdict.notWhole", "no"],
    ["less than nobody", { abstain: -1 }, "verdict.negative", "abstain"],
    ["more than the largest", { inOffice: 1_000_000_001 }, "verdict.tooLarge", "inOffice"],
    ["beyond exact numbers", { inOffice: 1e30 }, "verdict.tooLarge", "inOffice"],
    ["a missing field", { recused: undefined }, "verdict.fieldMissing", "recused"],
    ["a missing day", { on: undefined }, "verdict.fieldMissing", "on"],
    ["an unknown field", { chair: 1 }, "verdict.fieldUnknown", "chair"],
    ["nobody in office", { inOffice: 0, present: 0, yes: 0, no: 0 }, "verdict.nobodyInOffice", "inOffice"],
    ["more recused than in office", { recused: 10 }, "verdict.moreRecusedThanInOffice", "recused"],
    ["everybody recused", { recused: 9, present: 0, yes: 0, no: 0 }, "verdict.nobodyLeftToVote", "recused"],
    ["more present than in office", { present: 10 }, "verdict.morePresentThanEntitled", "present"],
    ["more present than are left without the recused", { recused: 4 }, "verdict.morePresentThanEntitled", "present"],
    ["more assents than present", { yes: 7, no: 0 }, "verdict.moreVotesThanPresent", "yes"],
    ["more votes than present", { yes: 4 }, "verdict.moreVotesThanPresent", "no"],
    ["more abstentions than are left", { abstain: 1 }, "verdict.moreVotesThanPresent", "abstain"],
    ["a day that no calendar has", { on: "2017-02-29" }, "verdict.dateInvalid", "on"],
    ["a day in another form", { on: "1 April 2017" }, "verdict.dateInvalid", "on"],
    ["a day as a number", { on: 20170401 }, "verdict.dateInvalid", "on"],
    ["the day before the first edition", { on: "2017-03-21" }, "verdict.beforeFirstEdition", "on"],
  ])("%s is refused with its field and a sentence", async (_, change, code, field) => {
    await expectRefusal(await post({ ...question, ...change }), 400, code, field);
  });

  it("accepts the first day of the first edition", async () => {
    expect((await post({ ...question, on: "2017-03-22" })).status).toBe(200);
  });

  it.each(["", "{", "nonsense", '{"rule":', "\u0000", '{"a":1}}'])("%j is not JSON", async (text) => {
    await expectRefusal(await postText(text), 400, "request.notJson", "");
  });

  it("bytes that are no text are not JSON", async () => {
    await expectRefusal(await send(new Uint8Array([0x22, 0xff, 0x22])), 400, "request.notJson", "");
  });

  it.each(["null", "[]", "9", '"x"', "true", "[[]]"])("%s is not an object", async (text) => {
    await expectRefusal(await postText(text), 400, "verdict.notAnObject", "");
  });

  it("an own field named like a prototype's is an unknown field", async () => {
    await expectRefusal(await postText(`{"__proto__":{},${JSON.stringify(question).slice(1)}`), 400, "verdict.fieldUnknown", "__proto__");
    await expectRefusal(await postText('{"__proto__":{"rule":1}}'), 400, "verdict.fieldMissing", "rule");
  });

  it("a body of 10 kB is read and one byte more is not", async () => {
    const text = JSON.stringify(question);
    expect((await postText(text.padEnd(10_000, " "))).status).toBe(200);
    await expectRefusal(await postText(text.padEnd(10_001, " ")), 413, "request.bodyTooLarge", "");
  });

  it.each([null, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonx"])(
    "the content type %s is refused",
    async (type) => {
      await expectRefusal(await send(JSON.stringify(question), { "content-type": type ?? "" }), 415, "request.contentTypeForeign", "");
    },
  );

  it("the content type may name its charset", async () => {
    expect((await send(JSON.stringify(question), { "content-type": "Application/JSON; charset=utf-8" })).status).toBe(200);
  });

  it.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"] as const)("%s is answered with what is allowed", async (method) => {
    const response = route[method]();
    expect(response.headers.get("allow")).toBe("POST");
    await expectRefusal(response, 405, "request.methodClosed", "");
  });

  it("600 requests a minute pass, the next one is told when to come back, and another address is not concerned", async () => {
    let now = 0;
    const answer = verdictEndpoint(() => now);
    for (let count = 0; count < 600; count++) expect((await answer(requestFrom(question, "192.0.2.7"))).status).toBe(200);
    now = 15_000;
    const refused = await answer(requestFrom(question, "192.0.2.7"));
    expect(refused.headers.get("retry-after")).toBe("45");
    await expectRefusal(refused, 429, "request.tooMany", "");
    expect((await answer(requestFrom(question, "192.0.2.8"))).status).toBe(200);
    now = 60_000;
    expect((await answer(requestFrom(question, "192.0.2.7"))).status).toBe(200);
  });

  it("answers whatever JSON it is sent with 200 or a refusal that names its reason", async () => {
    const answer = verdictEndpoint(() => 0);
    const field = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.jsonValue());
    const record = fc.record(Object.fromEntries(Object.entries(question).map(([key, value]) => [key, fc.oneof(fc.constant(value), field)])), { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fc.oneof(record, fc.jsonValue()), async (value) => {
        const response = await answer(request(JSON.stringify(value), {}));
        const body = await response.json();
        if (response.status !== 200) expect(body).toEqual({ code: expect.any(String), field: expect.any(String), message: { ja: expect.any(String), en: expect.any(String) } });
      }),
      { numRuns: 500 },
    );
  });
});
