import { describe, expect, it } from "vitest";
import type { Edition } from "@/lib/bylaws/edition";
import { edition20170322 } from "@/lib/bylaws/editions/2017-03-22";
import { verdict } from "@/lib/decisions/rules/verdict";
import type { Count, DecisionRule } from "@/lib/decisions/types";
import { describeVerdict } from "@/lib/i18n/describe-verdict";
import { atLeast, moreThan } from "@/lib/kernel/threshold";
import { countOf } from "../support/counts";
import { editionReading, editionWithCommittee } from "../support/editions";

describe("a verdict in words", () => {
  it("C1: says both shares, what was needed and what was there", () => {
    expect(told("ordinary", { present: 6, yes: 3, no: 3 })).toEqual({
      ja: "定足数: 全運営委員9名の3分の2=6名以上、出席6名で充足（6(2)）。可決: 出席6名の2分の1=3名以上、賛成3名。",
      en: "Quorum: two thirds of all 9 committee members, that is at least 6; 6 were present, so it was met (6(2)). Adopted: half of the 6 present, that is at least 3; 3 were in favour.",
    });
  });

  it("C2: without a quorum says how many were missing, and that nothing was decided", () => {
    const { ja, en } = told("ordinary", { present: 5, yes: 5 });
    expect(ja).toBe("定足数: 全運営委員9名の3分の2=6名以上、出席5名で1名不足（6(2)）。議決: 定足数に満たないため成立せず、可否いずれの決定もなし。");
    expect(en).toContain("5 were present, 1 too few (6(2)). Nothing was decided");
  });

  it("rejected, says how many more assents were needed", () => {
    const { ja, en } = told("ordinary", { present: 8, yes: 1, no: 7 });
    expect(ja).toContain("否決: 出席8名の2分の1=4名以上、賛成1名で3名不足。");
    expect(en).toContain("Rejected: half of the 8 present, that is at least 4; 1 was in favour, 3 too few.");
  });

  it("C4: names who was taken out of the whole, and the article of the two-thirds rule with its base", () => {
    const { ja, en } = told("twoThirds", { inOffice: 10, recused: 1, present: 7, yes: 6, no: 1 });
    expect(ja).toBe(
      "定足数: 全運営委員10名から特別利害関係のある1名を除いた9名の3分の2=6名以上、出席7名で充足（6(2)）。可決: 同じ9名の3分の2=6名以上、賛成6名（4(1)6)）。",
    );
    expect(en).toContain("two thirds of the 9 committee members left of 10 without the 1 recused for a special interest");
    expect(en).toContain("Adopted: two thirds of the same 9, that is at least 6; 6 were in favour (4(1)6)).");
  });

  it("follows the readings and fractions of the edition", () => {
    const included = told("twoThirds", { inOffice: 10, recused: 1, present: 7, yes: 6 }, editionReading({ A11: "present", A14: "recusedIncluded" }));
    expect(included.ja).toContain("全運営委員10名（特別利害関係のある1名を含む）の3分の2=7名以上");
    expect(included.ja).toContain("可決: 出席7名の3分の2=5名以上");
    const strict = told("ordinary", { present: 6, yes: 4 }, editionWithCommittee({ quorum: atLeast(3, 5), ordinary: moreThan(1, 2) }));
    expect(strict.ja).toContain("5分の3=6名以上");
    expect(strict.ja).toContain("出席6名の過半数=4名以上");
    expect(strict.en).toContain("3/5 of all 9 committee members");
    expect(strict.en).toContain("more than half of the 6 present");
    const inOffice = told("ordinary", { present: 6, yes: 5 }, editionReading({ A10: "inOffice" }));
    expect(inOffice.ja).toContain("可決: 全運営委員9名の2分の1=5名以上");
  });

  it("read as votes cast, counts those for and against, and says so where nobody assented", () => {
    const votesCast = editionReading({ A10: "votesCast" });
    expect(told("ordinary", { present: 6, yes: 2, no: 1, abstain: 3 }, votesCast).ja).toContain("賛否を示した3名の2分の1=2名以上");
    expect(told("ordinary", { present: 6, abstain: 6 }, votesCast)).toMatchObject({ ja: expect.stringContaining("否決: 賛成なし。") });
  });
});

function told(rule: DecisionRule, facts: Partial<Count>, edition: Edition = edition20170322) {
  return describeVerdict(verdict(rule, countOf(facts), edition), edition);
}
