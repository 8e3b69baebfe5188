import { z } from "zod";

/**
 * The unclear sentences whose reading an edition chooses, with the choices that the software knows. The default of
 * each stands first. What the question is, in words, stands in `lib/i18n/messages/readings.ts`.
 */
export const readingChoices = {
  A1: z.enum(["organisation", "team"]),
  A3: z.enum(["civilCode", "anniversaryInclusive"]),
  A4: z.enum(["submit", "decision", "both"]),
  A5: z.enum(["recommender", "applicantUpload", "both"]),
  A6: z.enum(["returnOnly", "mayReject"]),
  A7: z.enum(["decision", "notice", "firstOfNextMonth"]),
  A8: z.enum(["dateNamed"]),
  A10: z.enum(["present", "votesCast", "inOffice"]),
  A11: z.enum(["inOffice", "present"]),
  A13: z.enum(["ordinary", "twoThirdsToConfirm"]),
  A14: z.enum(["recusedExcluded", "recusedIncluded"]),
  A15: z.enum(["committee", "reject"]),
  A16: z.enum(["dispatch", "delivery"]),
  A17: z.enum(["keep", "freeze"]),
  A18: z.enum(["expertsToo", "generalMembersOnly"]),
  A19: z.enum(["moreThanHalf", "atLeastHalf"]),
  A20: z.enum(["allMembers", "votingMembers", "bothRequired"]),
  A21: z.enum(["votingPresent", "allPresent", "votesCast"]),
  A22: z.enum(["inBase", "excluded"]),
  A23: z.enum(["hybrid", "inPerson", "electronic"]),
  A24: z.enum(["chair", "invalid"]),
  A25: z.enum(["vice", "eldest", "none"]),
  A26: z.enum(["untilClose"]),
  A27: z.enum(["earlierOfRequestAndRule", "rule"]),
  A28: z.enum(["campaign", "anniversary"]),
  A29: z.enum(["expertsMayNot", "expertsMay"]),
  A30: z.enum(["fiscalYear", "twelveMonths"]),
  A31: z.enum(["opening", "notice", "fixedDate"]),
  A32: z.enum(["predecessor", "cohortSmaller", "full"]),
  A33: z.enum(["lot", "manual"]),
  A34: z.enum(["warn", "block"]),
  A35: z.enum(["seatCap", "seats", "inOffice"]),
  A36: z.enum(["byDecision"]),
  A37: z.enum(["requesterVotes", "requesterAbstains"]),
  A38: z.enum(["byClass"]),
  A39: z.enum(["untilNextElection", "days365"]),
  A40: z.enum(["generalMandatory"]),
  A41: z.enum(["yearly"]),
  A42: z.enum(["twoYears", "secondAssembly"]),
  A43: z.enum(["all", "present"]),
  A45: z.enum(["effectiveDate"]),
  A46: z.enum(["allowed", "unanimousOnly", "forbidden"]),
  A47: z.enum(["regular", "all"]),
} as const;

export type ReadingId = keyof typeof readingChoices;

export const readingIds = Object.keys(readingChoices) as ReadingId[];

/** Which way an unclear sentence was read: the mark that a finding, a record and a page carry. */
export type ReadingUsed = { readonly id: ReadingId; readonly choice: string };
