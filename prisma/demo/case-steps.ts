import { asks, confirmsAddress, fillsIn, statesIntent, submits } from "./applicant-acts";
import type { Step } from "./case-file";
import { writesLetter } from "./recommender-acts";
import { guides, receives, takes } from "./staff-acts";

/** From the intent to the form as far as it is filled in within five days. */
export function drafted(from: number): Step[] {
  return [
    [from, "10:12", statesIntent],
    [from, "10:31", confirmsAddress],
    [from + 1, "14:05", fillsIn(["team", "representative", "poc"])],
    [from + 2, "11:20", fillsIn(["reason", "contribution", "purpose"])],
    [from + 4, "16:40", fillsIn(["selfAssessment", "attestations", "duties", "mission"])],
  ];
}

/** Handed in on the sixth day, a team having been asked to recommend. */
export function submitted(from: number, recommender: string): Step[] {
  return [...drafted(from), [from + 4, "16:52", asks(recommender)], [from + 5, "09:48", submits]];
}

/** Taken on, recommended and guided. */
export function complete(from: number, recommender: string, who: 0 | 1 | 2): Step[] {
  return [
    ...submitted(from, recommender),
    [from + 6, "13:30", takes(who)],
    [from + 7, "15:10", writesLetter],
    [from + 9, "10:30", guides(who)],
  ];
}

/** Received on the thirteenth day: ready for the committee. */
export function received(from: number, recommender: string, who: 0 | 1 | 2): Step[] {
  return [...complete(from, recommender, who), [from + 12, "09:40", receives(who)]];
}
