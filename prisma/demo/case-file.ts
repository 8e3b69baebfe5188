import { randomUUID } from "node:crypto";
import type { Applicant } from "./applicants";
import type { Calendar } from "./calendar";

/** What the demo knows of one case while it goes on. */
export type CaseFile = {
  readonly applicant: Applicant;
  applicationId: string;
  revision: number;
  recommendationId: string;
  /** The slug of the member that was last asked to recommend. */
  recommender: string;
  decisionId: string;
};

/** What all cases share. */
export type Scene = {
  readonly calendar: Calendar;
  /** The ids of the members by slug. */
  readonly memberIds: ReadonlyMap<string, string>;
  readonly password: string;
};

/** Something that somebody does with a case at an instant. */
export type Act = (file: CaseFile, at: Date, scene: Scene) => Promise<void>;

/** The same with a decision of the committee, whatever it is about. */
export type DecisionAct = (file: { decisionId: string }, at: Date, scene: Scene) => Promise<void>;
export type DecisionStep = readonly [days: number, time: string, act: DecisionAct];

/** So many days from the day of the seed, at that time of day, this is done. */
export type Step = readonly [days: number, time: string, act: Act];

export function newCase(applicant: Applicant): CaseFile {
  // Ids of what is not there yet name nothing.
  return { applicant, applicationId: randomUUID(), revision: 0, recommendationId: randomUUID(), recommender: "", decisionId: randomUUID() };
}

/** The id of a member of the earlier register. */
export function memberId({ memberIds }: Scene, slug: string): string {
  const id = memberIds.get(slug);
  if (!id) throw new Error(`The demo has no member ${slug}`);
  return id;
}
