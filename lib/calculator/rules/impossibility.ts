import type { Count } from "@/lib/decisions/types";
import type { VerdictRefusal } from "../types";

/** The first thing in a count that cannot be, whatever the rules say; undefined where it can. */
export function impossibility({ inOffice, recused, present, yes, no, abstain }: Count): VerdictRefusal | undefined {
  if (inOffice === 0) return { code: "verdict.nobodyInOffice", field: "inOffice" };
  if (recused > inOffice) return { code: "verdict.moreRecusedThanInOffice", field: "recused", most: inOffice };
  if (recused === inOffice) return { code: "verdict.nobodyLeftToVote", field: "recused" };
  const entitled = inOffice - recused;
  if (present > entitled) return { code: "verdict.morePresentThanEntitled", field: "present", most: entitled };
  if (yes > present) return { code: "verdict.moreVotesThanPresent", field: "yes", most: present };
  if (yes + no > present) return { code: "verdict.moreVotesThanPresent", field: "no", most: present };
  if (yes + no + abstain > present) return { code: "verdict.moreVotesThanPresent", field: "abstain", most: present };
  return undefined;
}
