import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { admissibleChoices, readAs } from "@/lib/bylaws/reading-alternatives";
import { adopted } from "@/lib/decisions/rules/adoption";
import { verdict } from "@/lib/decisions/rules/verdict";
import type { Count } from "@/lib/decisions/types";
import { countOf } from "../support/counts";
import { everySplit } from "../support/committee-oracle";

describe("6(2), 4(1)6): a result under every reading that can be held in good faith (A10, A11, A14)", () => {
  it("an ordinary decision has one reading of its base where nobody is recused", () => {
    const found = verdict("ordinary", countOf({ present: 6, yes: 3, no: 3 }), edition);
    expect(found.readings).toEqual([{ id: "A10", choice: "present", quorate: true, adopted: true }]);
    expect(found.disputed).toBe(false);
  });

  it("two thirds of all and of those present are both shown, and differ: disputed (A11)", () => {
    const found = verdict("twoThirds", countOf({ present: 6, yes: 5, no: 1 }), edition);
    expect(found).toMatchObject({ adopted: false, disputed: true });
    expect(found.readings).toEqual([
      { id: "A11", choice: "inOffice", quorate: true, adopted: false },
      { id: "A11", choice: "present", quorate: true, adopted: true },
    ]);
  });

  it("C4: with the recused left in, six of ten do not suffice: disputed (A14)", () => {
    const found = verdict("twoThirds", countOf({ inOffice: 10, recused: 1, present: 7, yes: 6, no: 1 }), edition);
    expect(found).toMatchObject({ adopted: true, disputed: true });
    expect(found.readings).toEqual([
      { id: "A11", choice: "inOffice", quorate: true, adopted: true },
      { id: "A11", choice: "present", quorate: true, adopted: true },
      { id: "A14", choice: "recusedExcluded", quorate: true, adopted: true },
      { id: "A14", choice: "recusedIncluded", quorate: true, adopted: false },
    ]);
  });

  it("a quorum that hangs on the recused is disputed even where nothing was adopted (A14)", () => {
    const found = verdict("ordinary", countOf({ inOffice: 10, recused: 1, present: 6, no: 6 }), edition);
    expect(found).toMatchObject({ quorate: true, adopted: false, disputed: true });
  });

  it("agreement under every reading is no dispute", () => {
    expect(verdict("twoThirds", countOf({ inOffice: 10, recused: 1, present: 9, yes: 9 }), edition).disputed).toBe(false);
    expect(verdict("twoThirds", countOf({ present: 5, yes: 5 }), edition).disputed).toBe(false);
  });

  it("the edition's own choice comes first and only once", () => {
    expect(admissibleChoices(edition, "A11")).toEqual(["inOffice", "present"]);
    expect(admissibleChoices(readAs(edition, "A11", "present"), "A11")).toEqual(["present"]);
    expect(admissibleChoices(edition, "A10")).toEqual(["present"]);
  });

  it("no two readings together differ from the result where each by itself agrees with it", () => {
    const missed: Count[] = [];
    for (let recused = 0; recused < 10; recused++)
      for (const split of everySplit(10 - recused)) {
        const count = { inOffice: 10, recused, ...split };
        const both = readAs(readAs(edition, "A11", "present"), "A14", "recusedIncluded");
        const found = verdict("twoThirds", count, edition);
        if (!found.disputed && adopted(count, "twoThirds", both).holds !== found.adopted) missed.push(count);
      }
    expect(missed).toEqual([]);
  });
});
