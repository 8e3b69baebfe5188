import { describe, expect, it } from "vitest";
import { requestedDates } from "@/lib/calculator/rules/requested-dates";
import { dateFields, exampleDates, isDateField, typedRule, untypedDates } from "@/lib/calculator/rules/typed-dates";
import { dateRuleNames } from "@/lib/calculator/types";
import { civilDate } from "@/lib/kernel/civil-date";

const today = civilDate("2026-11-23");

describe("a question about days typed into the calculator", () => {
  it.each(dateRuleNames)("%s can be asked about today at once", (rule) => {
    const example = exampleDates(rule, today);
    expect(untypedDates(example)).toEqual({ rule, [dateFields[rule][0]]: today, ...(rule === "committeeTerm" && { regularAssemblies: [] }) });
    expect(requestedDates(untypedDates(example))).toMatchObject({ ok: true, value: { inForce: true } });
  });

  it.each([
    ["2016-08-24", "2016-08-24"],
    [" 2016/8/24 ", "2016-08-24"],
    ["２０１６年８月２４日", "2016-08-24"],
    ["2016.8.4", "2016-08-04"],
    ["2016-08-24-", "2016-08-24-"],
    ["24 August 2016", "24 August 2016"],
    ["20160824", "20160824"],
  ])("reads %j as %j", (typed, read) => {
    expect(untypedDates({ rule: "seniority", joinedOn: typed })["joinedOn"]).toBe(read);
  });

  it("reads the assemblies from lines, commas and spaces alike", () => {
    const typed = { rule: "committeeTerm", electedOn: "2015-03-06", regularAssemblies: "2016年8月24日\n\n 2015-08-28、2017-08-25,x\n" } as const;
    expect(untypedDates(typed)["regularAssemblies"]).toEqual(["2016-08-24", "2015-08-28", "2017-08-25", "x"]);
    expect(requestedDates(untypedDates(typed))).toEqual({ ok: false, refusal: { code: "dates.dayInvalid", field: "regularAssemblies" } });
  });

  it("asks without what is empty", () => {
    expect(untypedDates({ rule: "expertTerm", approvedOn: "2016-10-03", requestedUntil: "　" })).toEqual({ rule: "expertTerm", approvedOn: "2016-10-03" });
    expect(requestedDates(untypedDates({ rule: "expertTerm", approvedOn: "" }))).toEqual({ ok: false, refusal: { code: "dates.fieldMissing", field: "approvedOn" } });
  });

  it("takes the first rule where an address names none that there is", () => {
    expect([undefined, "", "constructor", "objection"].map(typedRule)).toEqual(["seniority", "seniority", "seniority", "objection"]);
    expect(["electedOn", "rule", "", "toString"].map(isDateField)).toEqual([true, false, false, false]);
  });
});

describe("which edition counts the days", () => {
  const asked = (joinedOn: string) => requestedDates({ rule: "seniority", joinedOn });

  it("is the one in force on the day asked about; before the first one that one stands in, and this is said", () => {
    expect(asked("2017-03-22")).toMatchObject({ ok: true, value: { edition: { id: "2017-03-22" }, inForce: true } });
    expect(asked("2017-03-21")).toMatchObject({ ok: true, value: { edition: { id: "2017-03-22" }, inForce: false } });
  });
});
