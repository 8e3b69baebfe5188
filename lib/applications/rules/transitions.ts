import { ok, refuse, type Refused, type Ok } from "@/lib/kernel/result";
import type { ApplicationRefusal, ApplicationState } from "../types";

/** From which states each step can be taken, and where it leads; null leaves the case where it is. */
const steps = {
  save: { from: ["drafting", "returned"], to: null },
  nameRecommender: { from: ["drafting", "submitted", "returned"], to: null },
  recommend: { from: ["drafting", "submitted", "returned"], to: null },
  guide: { from: ["drafting", "submitted", "returned"], to: null },
  submit: { from: ["drafting", "returned"], to: "submitted" },
  /** A6: sending back is all that the secretariat can do to a case it is not content with. */
  sendBack: { from: ["submitted", "received"], to: "returned" },
  receive: { from: ["submitted"], to: "received" },
  take: { from: ["drafting", "submitted", "returned", "received", "voting"], to: null },
  refer: { from: ["received"], to: "voting" },
  /** 6(2): not quorate, so nothing is decided and the case can be put again. */
  putAgain: { from: ["voting"], to: "received" },
  admit: { from: ["voting"], to: "admitted" },
  reject: { from: ["voting"], to: "rejected" },
  withdraw: { from: ["drafting", "submitted", "returned", "received", "voting"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly ApplicationState[]; to: ApplicationState | null }>;

export type ApplicationStep = keyof typeof steps;

export type WrongState = Extract<ApplicationRefusal, { code: "application.wrongState" }>;

/** The state after the step (4(1)4)), or that the case is not where the step can be taken. */
export function decideStep(state: ApplicationState, step: ApplicationStep): Ok<ApplicationState> | Refused<WrongState> {
  const { to } = steps[step];
  return isPossible(state, step) ? ok(to ?? state) : refuse({ code: "application.wrongState", state });
}

/** Whether the step can be taken now: for pages that offer it. */
export function isPossible(state: ApplicationState, step: ApplicationStep): boolean {
  return (steps[step].from as readonly ApplicationState[]).includes(state);
}
