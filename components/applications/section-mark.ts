import type { ApplicationDraft } from "@/lib/applications/schema";
import type { ApplicationState, Missing, ReturnReason, SectionName } from "@/lib/applications/types";

export type SectionMark = "complete" | "empty" | "partial" | "invalid" | "returned";

type Facts = {
  readonly state: ApplicationState;
  readonly content: ApplicationDraft;
  readonly missing: readonly Missing[];
  /** What was sent back last; it counts while the case is with the applicant. */
  readonly reasons: readonly ReturnReason[];
};

/** How far a part of the form is, and how many of its fields are still to be filled in. */
export function sectionMark(section: SectionName, { state, content, missing, reasons }: Facts): { mark: SectionMark; left: number } {
  const here = missing.filter((one) => one.section === section);
  const left = here.length;
  if (state === "returned" && reasons.some((reason) => reason.section === section)) return { mark: "returned", left };
  if (left === 0) return { mark: "complete", left };
  if (here.some(({ problem }) => problem === "invalid")) return { mark: "invalid", left };
  const begun = Object.entries(content[section] ?? {}).some(([name, value]) => Boolean(value) && name !== "editionId" && name !== "at");
  return { mark: begun ? "partial" : "empty", left };
}
