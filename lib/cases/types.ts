import type { ApplicationState } from "@/lib/applications/types";

/** Which cases a work queue shows. */
export type CaseFilter = {
  /** Any part of a team's or organisation's name, or a case number; empty for all. */
  readonly q: string;
  readonly state: ApplicationState | "open" | "all";
  readonly owner: "anybody" | "me" | "nobody";
  /** Only what has waited for at least so many days. */
  readonly age: number;
  /** From 1. */
  readonly page: number;
};
