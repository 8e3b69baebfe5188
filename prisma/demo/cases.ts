import { randomUUID } from "node:crypto";
import { applicants, type ApplicantName } from "./applicants";
import { newCase, type Scene, type Step } from "./case-file";
import { departures } from "./departures";
import { endedCases } from "./ended-cases";
import { motions } from "./motions";
import { openVotes } from "./open-votes";
import { workQueue } from "./queue";
import { resignations } from "./resignations";
import { runningCases } from "./running-cases";

/** Plays all cases, the committee's motions and what members do to leave, each step at its time, so that the record grows in the order in which things happened. */
export async function playCases(scene: Scene): Promise<void> {
  const stories = Object.entries({ ...endedCases, ...runningCases, ...openVotes }) as [ApplicantName, readonly Step[]][];
  const steps = stories.flatMap(([name, story]) => {
    const file = newCase(applicants[name]);
    return story.map(([days, time, act]) => ({ at: scene.calendar.at(days, time), play: (at: Date) => act(file, at, scene) }));
  });
  const sessions = motions.flatMap((story) => {
    const file = { decisionId: randomUUID() };
    return story.map(([days, time, act]) => ({ at: scene.calendar.at(days, time), play: (at: Date) => act(file, at, scene) }));
  });
  const requests = resignations.flatMap((story) => {
    const file = { decisionId: randomUUID(), resignationId: randomUUID() };
    return story.map(([days, time, act]) => ({ at: scene.calendar.at(days, time), play: (at: Date) => act(file, at, scene) }));
  });
  const leavings = departures.map(([days, time, leave]) => ({ at: scene.calendar.at(days, time), play: (at: Date) => leave(at, scene) }));
  for (const { at, play } of [...steps, ...sessions, ...requests, ...leavings].toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    await workQueue(at);
    await play(at);
  }
}
