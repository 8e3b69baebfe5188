import { describe, expect, it } from "vitest";
import { carryOverMemberForm } from "@/lib/register/schema";

const form = {
  teamName: "DAIDAI-SIRT", shortName: "DAIDAI", reading: "だいだい", organisationName: "橙通信株式会社", organisationReading: "だいだいつうしん",
  joinedOn: "2007-03-01", source: "旧会員名簿", founder: "on",
  "representative.name": "森 健一", "representative.email": "mori@daidai.example", "poc.kind": "department", "poc.name": "窓口", "poc.email": "csirt@daidai.example",
};

describe("the form that carries a member over", () => {
  it("puts the fields of each person together", () => {
    expect(carryOverMemberForm.parse(form)).toMatchObject({
      founder: true,
      representative: { name: "森 健一", email: "mori@daidai.example" },
      poc: { kind: "department", name: "窓口", email: "csirt@daidai.example" },
    });
  });

  it("names the field of a person as the form does", () => {
    const { error } = carryOverMemberForm.safeParse({ ...form, "poc.email": "nobody" });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["poc.email"]);
  });

  it.each([undefined, null, "text", [], { "poc.__proto__": "x" }, { ...form, "poc.more": "x" }, { ...form, representative: "x" }])("takes %o for wrong, not for an accident", (sent) => {
    expect(carryOverMemberForm.safeParse(sent).success).toBe(sent !== null && typeof sent === "object" && "representative" in sent);
  });
});
