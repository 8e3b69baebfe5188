import { describe, expect, it } from "vitest";
import { edition20170322 as edition } from "@/lib/bylaws/editions/2017-03-22";
import { adopted } from "@/lib/decisions/rules/adoption";
import { quorum } from "@/lib/decisions/rules/quorum";
import type { Count, DecisionRule } from "@/lib/decisions/types";
import { everySplit, oracle } from "../support/committee-oracle";

const mostInOffice = 20;
const rules: readonly DecisionRule[] = ["ordinary", "twoThirds"];

describe.each(rules)("6(2), 4(1)6): every split of a committee of up to twenty, by the %s rule", (rule) => {
  it("is judged as an oracle with fractions judges it", () => {
    const differences: unknown[] = [];
    let judged = 0;
    for (const count of everyCount()) {
      const attendance = quorum(count, edition);
      const adoption = adopted(count, rule, edition);
      const found = {
        quorate: attendance.holds,
        adopted: adoption.holds,
        required: { present: attendance.facts.required, yes: adoption.facts.required },
      };
      if (JSON.stringify(found) !== JSON.stringify(oracle(rule, count))) differences.push({ count, found });
      judged += 1;
    }
    expect(differences).toEqual([]);
    // C(n + 3, 3) ways to split the n who may vote, over every number in office and of recused among them.
    expect(judged).toBe(53_109);
  });

  it("one who changes from no or abstention to yes never turns an adopted decision down", () => {
    const turned: Count[] = [];
    for (const count of everyCount(12)) {
      if (!adopted(count, rule, edition).holds) continue;
      if (count.no > 0 && !adopted({ ...count, yes: count.yes + 1, no: count.no - 1 }, rule, edition).holds) turned.push(count);
      if (count.abstain > 0 && !adopted({ ...count, yes: count.yes + 1, abstain: count.abstain - 1 }, rule, edition).holds) turned.push(count);
    }
    expect(turned).toEqual([]);
  });

  it("one who comes and votes yes never turns an adopted decision down, nor a quorum away", () => {
    const turned: Count[] = [];
    for (const count of everyCount(12)) {
      if (count.present === count.inOffice - count.recused) continue;
      const joined = { ...count, present: count.present + 1, yes: count.yes + 1 };
      if (adopted(count, rule, edition).holds && !adopted(joined, rule, edition).holds) turned.push(count);
      if (quorum(count, edition).holds && !quorum(joined, edition).holds) turned.push(count);
    }
    expect(turned).toEqual([]);
  });

  it("nothing is adopted without a quorum, and who is silent weighs as who abstains", () => {
    const wrong: Count[] = [];
    for (const count of everyCount(12)) {
      if (adopted(count, rule, edition).holds && !quorum(count, edition).holds) wrong.push(count);
      if (adopted(count, rule, edition).holds !== adopted({ ...count, abstain: 0 }, rule, edition).holds) wrong.push(count);
    }
    expect(wrong).toEqual([]);
  });
});

function* everyCount(most = mostInOffice): Generator<Count> {
  for (let inOffice = 1; inOffice <= most; inOffice++)
    for (let recused = 0; recused < inOffice; recused++)
      for (const split of everySplit(inOffice - recused)) yield { inOffice, recused, ...split };
}
