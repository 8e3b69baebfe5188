import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { requiredHeads } from "@/lib/calculator/rules/required-heads";
import { editionWithCommittee } from "../support/editions";

describe("6(2): what a committee of each size needs (R6.12, R6.16, A10, A11)", () => {
  it("is the table for six to ten in office", () => {
    const rows = requiredHeads(edition).map((row) => [row.inOffice, row.present, row.ordinary, row.twoThirdsOfAll, row.twoThirdsOfPresent]);
    expect(rows).toEqual([
      [6, 4, 2, 4, 3],
      [7, 5, 3, 5, 4],
      [8, 6, 3, 6, 4],
      [9, 6, 3, 6, 4],
      [10, 7, 4, 7, 5],
    ]);
  });

  it("covers exactly the sizes that the edition allows", () => {
    const small = editionWithCommittee({ seats: { least: 3, most: 3 } });
    expect(requiredHeads(small).map(({ inOffice }) => inOffice)).toEqual([3]);
  });
});
