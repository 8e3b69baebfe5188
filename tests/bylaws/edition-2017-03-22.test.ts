import { describe, expect, it } from "vitest";
import { editionSchema } from "@/lib/bylaws/edition";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { readingChoices, readingIds } from "@/lib/bylaws/readings";
import { keepsWithin, largestPart, reaches } from "@/lib/kernel/threshold";

describe("the edition of 22 March 2017, as data", () => {
  it.each([
    { article: "6(2)", threshold: edition.committee.quorum, whole: 9, on: 6 },
    { article: "6(2)", threshold: edition.committee.ordinary, whole: 6, on: 3 },
    { article: "4(1)6)", threshold: edition.committee.withdrawalRecommendation, whole: 9, on: 6 },
    { article: "6(1), quorum", threshold: edition.assembly.quorum, whole: 240, on: 120 },
  ])("$article: $on of $whole is enough, one less is not", ({ threshold, whole, on }) => {
    expect([on - 1, on, on + 1].map((part) => reaches(part, whole, threshold))).toEqual([false, true, true]);
  });

  it.each([
    { article: "6(1), motions (A19)", threshold: edition.assembly.ordinary, whole: 100, on: 50 },
    { article: "6(6)1), external auditor (A43)", threshold: edition.auditor.externalApproval, whole: 100, on: 50 },
  ])("$article: $on of $whole is not enough, one more is", ({ threshold, whole, on }) => {
    expect([on - 1, on, on + 1].map((part) => reaches(part, whole, threshold))).toEqual([false, false, true]);
  });

  it("6(2): the experts' share is a quarter of the ten seats, so that two may sit and a third may not (A35)", () => {
    const { expertShare, seats } = edition.committee;
    expect([1, 2, 3].map((experts) => keepsWithin(experts, seats.most, expertShare))).toEqual([true, true, false]);
    expect(largestPart(seats.most, expertShare)).toBe(2);
    expect(seats).toEqual({ least: 6, most: 10 });
  });

  it("uses for every unclear sentence a choice that the software knows, the default where the rules are silent", () => {
    expect(Object.keys(edition.readings)).toEqual(readingIds);
    for (const id of readingIds) expect(edition.readings[id], id).toBe(readingChoices[id].options[0]);
  });

  it("names as admissible only choices that the software knows, other than its own", () => {
    for (const [id, choices] of Object.entries(edition.admissible)) {
      const known: readonly string[] = readingChoices[id as keyof typeof readingChoices].options;
      for (const choice of choices ?? []) expect(known, id).toContain(choice);
      expect(choices).not.toContain(edition.readings[id as keyof typeof readingChoices]);
    }
  });

  it.each([
    ["a share of more than the whole", { committee: { ...edition.committee, quorum: { numerator: 4, denominator: 3, strict: false } } }],
    ["a share without its strictness", { committee: { ...edition.committee, quorum: { numerator: 2, denominator: 3 } } }],
    ["half a month", { seniority: { months: 0.5 } }],
    ["a day that no calendar has", { effectiveOn: "2017-02-29" }],
    ["a day of the year that no calendar has", { partner: { renewalDue: "05-32" } }],
    ["a day that not every year has", { partner: { renewalDue: "02-29" } }],
    ["a commission too short to hold the end of a fiscal year (5 1))", { expert: { ...edition.expert, termMonths: 11 } }],
    ["a reading that the software does not know", { readings: { ...edition.readings, A10: "seats" } }],
    ["an entry that nothing reads", { quorum: 3 }],
  ])("an edition with %s is refused", (_, change) => {
    expect(editionSchema.safeParse({ ...edition, ...change }).success).toBe(false);
  });

  it("a share of exactly the whole is allowed: unanimity", () => {
    const unanimity = { ...edition.committee, quorum: { numerator: 3, denominator: 3, strict: false } };
    expect(editionSchema.safeParse({ ...edition, committee: unanimity }).success).toBe(true);
  });
});
