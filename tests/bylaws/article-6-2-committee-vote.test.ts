import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { adopted } from "@/lib/decisions/rules/adoption";
import { quorum } from "@/lib/decisions/rules/quorum";
import { verdict } from "@/lib/decisions/rules/verdict";
import { atLeast, moreThan } from "@/lib/kernel/threshold";
import { countOf } from "../support/counts";
import { editionReading, editionWithCommittee } from "../support/editions";

describe("6(2): a committee decision (R6.16, A10, A14)", () => {
  it("C1: of nine in office six are present and three assent: quorate, and exactly half carries", () => {
    const found = verdict("ordinary", countOf({ present: 6, yes: 3, no: 3 }), edition);
    expect(found).toMatchObject({ quorate: true, adopted: true, article: "6(2)", required: { present: 6, yes: 3 }, disputed: false });
  });

  it("C2: five of nine present are not a quorum, though all five assent", () => {
    const found = verdict("ordinary", countOf({ present: 5, yes: 5 }), edition);
    expect(found).toMatchObject({ quorate: false, adopted: false, required: { present: 6, yes: 3 } });
  });

  it.each([
    { inOffice: 6, least: 4, yes: 2 },
    { inOffice: 7, least: 5, yes: 3 },
    { inOffice: 8, least: 6, yes: 3 },
    { inOffice: 9, least: 6, yes: 3 },
    { inOffice: 10, least: 7, yes: 4 },
  ])("of $inOffice in office $least must be present, of whom $yes must assent", ({ inOffice, least, yes }) => {
    expect(quorum(countOf({ inOffice, present: least - 1 }), edition).holds).toBe(false);
    expect(quorum(countOf({ inOffice, present: least }), edition).holds).toBe(true);
    expect(quorum(countOf({ inOffice, present: least + 1 }), edition).holds).toBe(true);
    expect(adopted(countOf({ inOffice, present: least, yes: yes - 1 }), "ordinary", edition).holds).toBe(false);
    expect(adopted(countOf({ inOffice, present: least, yes }), "ordinary", edition).holds).toBe(true);
    expect(adopted(countOf({ inOffice, present: least, yes: yes + 1 }), "ordinary", edition).holds).toBe(true);
    expect(verdict("ordinary", countOf({ inOffice, present: least }), edition).required).toEqual({ present: least, yes });
  });

  it("an abstention weighs like a no: who is present is in the base (A10)", () => {
    expect(adopted(countOf({ present: 7, yes: 3, no: 0, abstain: 4 }), "ordinary", edition).holds).toBe(false);
    expect(adopted(countOf({ present: 7, yes: 4, no: 0, abstain: 3 }), "ordinary", edition).holds).toBe(true);
  });

  it("read as votes cast, abstentions leave the base, but nothing carries without an assent (A10)", () => {
    const votesCast = editionReading({ A10: "votesCast" });
    expect(adopted(countOf({ present: 7, yes: 1, no: 1, abstain: 5 }), "ordinary", votesCast)).toMatchObject({ holds: true, facts: { base: 2 } });
    expect(adopted(countOf({ present: 7, yes: 1, no: 2, abstain: 4 }), "ordinary", votesCast).holds).toBe(false);
    expect(adopted(countOf({ present: 7, abstain: 7 }), "ordinary", votesCast).holds).toBe(false);
  });

  it("read as all in office, half of the whole committee must assent (A10)", () => {
    const inOffice = editionReading({ A10: "inOffice" });
    expect(adopted(countOf({ inOffice: 10, present: 7, yes: 4 }), "ordinary", inOffice).holds).toBe(false);
    expect(adopted(countOf({ inOffice: 10, present: 7, yes: 5 }), "ordinary", inOffice).holds).toBe(true);
    expect(adopted(countOf({ inOffice: 10, recused: 2, present: 7, yes: 4 }), "ordinary", inOffice).holds).toBe(true);
  });

  it("a recused member leaves the number of which two thirds must be present (A14)", () => {
    expect(quorum(countOf({ inOffice: 10, recused: 1, present: 6 }), edition)).toMatchObject({ holds: true, facts: { base: 9, required: 6 } });
    expect(quorum(countOf({ inOffice: 10, recused: 1, present: 5 }), edition).holds).toBe(false);
    expect(quorum(countOf({ inOffice: 10, recused: 0, present: 6 }), edition).holds).toBe(false);
    expect(quorum(countOf({ inOffice: 10, recused: 1, present: 6 }), editionReading({ A14: "recusedIncluded" })).holds).toBe(false);
  });

  it("an edition that wants more than half present, or more than half assenting, is judged by that", () => {
    const strictQuorum = editionWithCommittee({ quorum: moreThan(1, 2) });
    expect(quorum(countOf({ inOffice: 10, present: 5 }), strictQuorum).holds).toBe(false);
    expect(quorum(countOf({ inOffice: 10, present: 6 }), strictQuorum)).toMatchObject({ holds: true, facts: { required: 6 } });
    const strictAssent = editionWithCommittee({ ordinary: moreThan(1, 2) });
    expect(adopted(countOf({ present: 6, yes: 3 }), "ordinary", strictAssent).holds).toBe(false);
    expect(adopted(countOf({ present: 6, yes: 4 }), "ordinary", strictAssent)).toMatchObject({ holds: true, facts: { required: 4 } });
  });

  it("an edition with another quorum is judged by that quorum", () => {
    const threeQuarters = editionWithCommittee({ quorum: atLeast(3, 4) });
    expect(quorum(countOf({ present: 6 }), threeQuarters).holds).toBe(false);
    expect(quorum(countOf({ present: 7 }), threeQuarters)).toMatchObject({ holds: true, facts: { required: 7 } });
  });
});
