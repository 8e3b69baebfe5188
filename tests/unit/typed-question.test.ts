import { describe, expect, it } from "vitest";
import { requestedVerdict } from "@/lib/calculator/rules/requested-verdict";
import { exampleQuestion, untyped } from "@/lib/calculator/rules/typed-question";
import { civilDate } from "@/lib/kernel/civil-date";

const example = exampleQuestion(civilDate("2017-04-01"));

describe("a question typed into the calculator", () => {
  it("is asked as a program would ask it", () => {
    expect(untyped(example)).toEqual({
      rule: "committee.ordinary",
      on: "2017-04-01",
      inOffice: 9,
      recused: 0,
      present: 6,
      yes: 3,
      no: 3,
      abstain: 0,
    });
    expect(requestedVerdict(untyped(example))).toMatchObject({ ok: true, value: { verdict: { adopted: true } } });
  });

  it.each([
    [" ９ ", 9],
    ["09", 9],
    ["-1", -1],
    ["1.5", 1.5],
    ["1e3", "1e3"],
    ["0x9", "0x9"],
    ["nine", "nine"],
    ["9人", "9人"],
  ])("reads %j as %j", (typed, read) => {
    expect(untyped({ ...example, inOffice: typed })["inOffice"]).toBe(read);
  });

  it.each([
    ["", "verdict.fieldMissing"],
    ["　", "verdict.fieldMissing"],
    ["1.5", "verdict.notWhole"],
    ["nine", "verdict.notWhole"],
    ["-1", "verdict.negative"],
    ["99999999999999999999", "verdict.tooLarge"],
  ])("%j in office is refused as %s", (typed, code) => {
    expect(requestedVerdict(untyped({ ...example, inOffice: typed }))).toMatchObject({ ok: false, refusal: { code, field: "inOffice" } });
  });
});
