import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applicationContent, caseInput, saveSectionInput, sectionCompletes, sectionDrafts, stateIntentInput } from "@/lib/applications/schema";
import { sectionNames } from "@/lib/applications/types";
import { fieldErrorMap } from "@/lib/i18n/field-errors";
import { completeForm } from "../support/complete-form";

const ja = { error: fieldErrorMap("ja") };
const en = { error: fieldErrorMap("en") };

function sentences(result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) {
  return Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

describe("what is wrong with a field", () => {
  it("is said in the reader's language, with an example where a form is expected", () => {
    const team = { ...completeForm.team, teamName: "", reading: "abc", corporateNumber: "123", website: "javascript:alert(1)", establishedOn: "2023-02-29" };
    expect(sentences(sectionCompletes.team.safeParse(team, en))).toEqual({
      teamName: "Please fill this in.",
      reading: "Please enter this in hiragana or katakana.",
      corporateNumber: "Please enter the 13 digits of the corporate number. These do not agree with their check digit.",
      website: "Please enter the address of a web site that begins with https://.",
      establishedOn: "Please enter a day of the calendar, such as 2020-04-01.",
    });
    expect(sentences(sectionCompletes.poc.safeParse({ ...completeForm.poc, kind: "", email: "a@b", phone: "12" }, ja))).toEqual({
      kind: "選択してください。",
      email: "メールアドレスの形式（例: csirt@example.co.jp）で入力してください。",
      phone: "電話番号を数字で入力してください（例: 03-1234-5678）。",
    });
    expect(sentences(sectionCompletes.mission.safeParse({}, ja))).toEqual({ agreed: "確認のうえ、チェックを入れてください。" });
  });

  it("is never a sentence of the library's, whatever is sent", () => {
    const schemas = [stateIntentInput, caseInput, saveSectionInput, applicationContent, ...sectionNames.map((name) => sectionCompletes[name])];
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.anything(), (schema, value) => {
        for (const message of Object.values(sentences(schema.safeParse(value, ja)))) expect(message).toMatch(/[ぁ-ん]/);
      }),
    );
  });
});

describe("what people type", () => {
  it("is kept in one form: composed, without what no keyboard makes, lower case where it is an address", () => {
    const poc = { ...completeForm.poc, name: " か\u3099\u0000\ud800\u202e 窓口 ", email: " CSIRT@Chidori.Example ", phone: "０３−１２３４−５６７８" };
    expect(sectionCompletes.poc.parse(poc)).toMatchObject({ name: "が 窓口", email: "csirt@chidori.example", phone: "03-1234-5678" });
  });

  it.each([
    ["plainaddress"], ["\"a\"@b.example"], ["a@b@c.example"], ["a b@c.example"], ["a@c.example\r\nBcc: x@y.example"], ["ä@c.example"], ["a@c..example"], [".a@c.example"],
  ])("is no mail address when it is %j", (email) => {
    expect(sectionCompletes.poc.safeParse({ ...completeForm.poc, email }).success).toBe(false);
  });

  it("is kept in a draft unless it is too long or of no field", () => {
    expect(sectionDrafts.team.safeParse({ teamName: "?", corporateNumber: "12", establishedOn: "soon" }).success).toBe(true);
    expect(sectionDrafts.team.safeParse({ teamName: "x".repeat(101) }).success).toBe(false);
    expect(sectionDrafts.team.safeParse({ unknown: "x" }).success).toBe(false);
  });
});
