import type { Count, DecisionRule } from "@/lib/decisions/types";
import { Fraction } from "./fractions";

const half = Fraction.of(1, 2);
const twoThirds = Fraction.of(2, 3);

/** What 6(2) and 4(1)6) say of a count, by the default readings: shares as fractions, needs found by trying. */
export function oracle(rule: DecisionRule, { inOffice, recused, present, yes }: Count) {
  const entitled = inOffice - recused;
  const quorate = Fraction.of(present, entitled).atLeast(twoThirds);
  const share = rule === "ordinary" ? half : twoThirds;
  const whole = rule === "ordinary" ? present : entitled;
  const suffices = (votes: number) => whole === 0 || Fraction.of(votes, whole).atLeast(share);
  return {
    quorate,
    adopted: quorate && suffices(yes),
    required: { present: firstWhere((heads) => Fraction.of(heads, entitled).atLeast(twoThirds)), yes: firstWhere(suffices) },
  };
}

/** Every way in which so many heads may vote for, vote against, abstain or stay away. */
export function* everySplit(heads: number): Generator<Pick<Count, "present" | "yes" | "no" | "abstain">> {
  for (let present = 0; present <= heads; present++)
    for (let yes = 0; yes <= present; yes++)
      for (let no = 0; yes + no <= present; no++) yield { present, yes, no, abstain: present - yes - no };
}

function firstWhere(holds: (count: number) => boolean): number {
  let count = 0;
  while (!holds(count)) count++;
  return count;
}
