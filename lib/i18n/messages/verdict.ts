import type { Threshold } from "@/lib/kernel/threshold";
import { defineMessages } from "../define-messages";

type Requirement = { share: string; whole: string; required: number };

/** The sentences in which a committee verdict is told. The article that a sentence rests on stands in its brackets. */
export const verdictMessages = defineMessages({
  ja: {
    share: ({ numerator, denominator, strict }: Threshold) => {
      if (strict) return numerator * 2 === denominator ? "過半数" : `${denominator}分の${numerator}超`;
      return `${denominator}分の${numerator}`;
    },
    committee: (inOffice: number) => `全運営委員${inOffice}名`,
    committeeWithout: (inOffice: number, recused: number, left: number) =>
      `全運営委員${inOffice}名から特別利害関係のある${recused}名を除いた${left}名`,
    committeeWith: (inOffice: number, recused: number) => `全運営委員${inOffice}名（特別利害関係のある${recused}名を含む）`,
    committeeAgain: (left: number) => `同じ${left}名`,
    present: (present: number) => `出席${present}名`,
    votesCast: (votes: number) => `賛否を示した${votes}名`,
    quorate: ({ share, whole, required }: Requirement, present: number, article: string) =>
      `定足数: ${whole}の${share}=${required}名以上、出席${present}名で充足（${article}）。`,
    notQuorate: ({ share, whole, required }: Requirement, present: number, article: string) =>
      `定足数: ${whole}の${share}=${required}名以上、出席${present}名で${required - present}名不足（${article}）。`,
    undecided: "議決: 定足数に満たないため成立せず、可否いずれの決定もなし。",
    adopted: ({ share, whole, required }: Requirement, yes: number, article: string) =>
      `可決: ${whole}の${share}=${required}名以上、賛成${yes}名${article && `（${article}）`}。`,
    rejected: ({ share, whole, required }: Requirement, yes: number, article: string) =>
      `否決: ${whole}の${share}=${required}名以上、賛成${yes}名で${required - yes}名不足${article && `（${article}）`}。`,
    nobodyAssented: "否決: 賛成なし。",
  },
  en: {
    share: ({ numerator, denominator, strict }: Threshold) => {
      const name = englishShares[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`;
      return strict ? `more than ${name}` : name;
    },
    committee: (inOffice: number) => (inOffice === 1 ? "the one committee member in office" : `all ${inOffice} committee members`),
    committeeWithout: (inOffice: number, recused: number, left: number) =>
      `the ${left} committee ${left === 1 ? "member" : "members"} left of ${inOffice} without the ${recused} recused for a special interest`,
    committeeWith: (inOffice: number, recused: number) =>
      `all ${inOffice} committee members, among them the ${recused} recused for a special interest`,
    committeeAgain: (left: number) => `the same ${left}`,
    present: (present: number) => `the ${present} present`,
    votesCast: (votes: number) => `the ${votes} who voted for or against`,
    quorate: ({ share, whole, required }: Requirement, present: number, article: string) =>
      `Quorum: ${share} of ${whole}, that is at least ${required}; ${present} ${were(present)} present, so it was met (${article}).`,
    notQuorate: ({ share, whole, required }: Requirement, present: number, article: string) =>
      `Quorum: ${share} of ${whole}, that is at least ${required}; ${present} ${were(present)} present, ${required - present} too few (${article}).`,
    undecided: "Nothing was decided, neither for nor against, because there was no quorum.",
    adopted: ({ share, whole, required }: Requirement, yes: number, article: string) =>
      `Adopted: ${share} of ${whole}, that is at least ${required}; ${yes} ${were(yes)} in favour${article && ` (${article})`}.`,
    rejected: ({ share, whole, required }: Requirement, yes: number, article: string) =>
      `Rejected: ${share} of ${whole}, that is at least ${required}; ${yes} ${were(yes)} in favour, ${required - yes} too few${article && ` (${article})`}.`,
    nobodyAssented: "Rejected: nobody was in favour.",
  },
});

const englishShares: Readonly<Record<string, string>> = {
  "1/2": "half",
  "1/3": "one third",
  "2/3": "two thirds",
  "1/4": "one quarter",
  "3/4": "three quarters",
};

function were(count: number): string {
  return count === 1 ? "was" : "were";
}
