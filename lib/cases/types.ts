import type { ApplicationState } from "@/lib/applications/types";
import type { NextStep } from "@/lib/applications/rules/next-step";

/** Who can have an open case. */
export type Holder = Exclude<NextStep["holder"], "nobody">;

/** Which cases a work queue shows. */
export type CaseFilter = {
  /** Any part of a team's, organisation's or applicant's name, or a case number; empty for all. */
  readonly q: string;
  readonly state: ApplicationState | "open" | "all";
  readonly owner: "anybody" | "me" | "nobody";
  /** In whose hands the case is now. */
  readonly holder: Holder | "anybody";
  /** Only what has waited for at least so many days. */
  readonly age: number;
  /** From 1. */
  readonly page: number;
};
