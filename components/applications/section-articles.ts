import type { SectionName } from "@/lib/applications/types";

/** On which provision each part of the form rests. */
export const sectionArticles: Readonly<Record<SectionName, string>> = {
  team: "4(1)1)",
  reason: "4(1)4)",
  contribution: "4(1)4)",
  poc: "1(3)",
  representative: "6(1)",
  purpose: "4(1)4)",
  selfAssessment: "1(2)",
  attestations: "4(1)1)",
  duties: "4(1)3)",
  mission: "3",
};
