import type { ApplicationState, RecommendationState } from "../types";

export type CaseFacts = {
  readonly state: ApplicationState;
  /** Whether the form lacks nothing. */
  readonly complete: boolean;
  readonly recommendation: RecommendationState | null;
  readonly guided: boolean;
};

/** Who has the case now, and what they do next; the words stand in messages. */
export type NextStep =
  | { readonly holder: "applicant"; readonly step: "fillIn" | "submit" | "correct" | "nameRecommender" }
  | { readonly holder: "recommender"; readonly step: "writeLetter" }
  | { readonly holder: "secretariat"; readonly step: "guide" | "receive" | "refer" }
  | { readonly holder: "committee"; readonly step: "vote" }
  | { readonly holder: "nobody"; readonly step: "ended" };

/** 4(1)4), 6(5): the order in which a case goes through its hands. */
export function nextStep({ state, complete, recommendation, guided }: CaseFacts): NextStep {
  switch (state) {
    case "drafting":
      return { holder: "applicant", step: complete ? "submit" : "fillIn" };
    case "returned":
      return { holder: "applicant", step: "correct" };
    case "submitted":
      if (recommendation === "requested") return { holder: "recommender", step: "writeLetter" };
      if (recommendation !== "submitted") return { holder: "applicant", step: "nameRecommender" };
      return { holder: "secretariat", step: guided ? "receive" : "guide" };
    case "received":
      return { holder: "secretariat", step: "refer" };
    case "voting":
      return { holder: "committee", step: "vote" };
    default:
      return { holder: "nobody", step: "ended" };
  }
}
