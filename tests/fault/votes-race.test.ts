import "../support/fresh-database";
import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { voteChoices, type Verdict, type VoteChoice } from "@/lib/decisions/types";
import { castVote } from "@/lib/decisions/usecases/cast-vote";
import { closeDecision } from "@/lib/decisions/usecases/close-decision";
import { database } from "@/lib/platform/db";
import { ballotBox, people, voter } from "../support/ballots";
import { at, system } from "../support/callers";

// What these harnesses must notice, and were seen to notice, is written in docs/decisions/0005-vote-integrity.md;
// scripts/race-mutants.mjs shows it again.

const opensAt = at("2021-06-01", "10:00");
const closesAt = at("2021-06-05", "10:00");
const before = new Date(closesAt.getTime() - 1);

const any = <T>(choices: readonly T[]): T => choices[randomInt(choices.length)] as T;

describe("P13: one voter, one vote", () => {
  const voters = 200;
  const submits = 8;
  let decisionId: string;
  let electors: string[];

  beforeAll(async () => {
    electors = await people(voters, opensAt);
    decisionId = await ballotBox(electors, opensAt, closesAt);
  });

  test(`${submits} simultaneous submits of each of ${voters} voters leave one current vote each`, async () => {
    for (const personId of electors) {
      // Half of the submits are one form sent again and again, the others come from further windows.
      const form = { choice: any(voteChoices), idempotencyKey: randomUUID() };
      const sent = Array.from({ length: submits }, (_, place) =>
        place % 2 === 0 ? form : { choice: any(voteChoices), idempotencyKey: randomUUID() },
      );
      const answers = await Promise.all(sent.map((ballot) => castVote(voter(personId, before), { decisionId, ...ballot })));
      expect(answers.map(({ ok }) => ok)).toEqual(sent.map(() => true));
      const ballots = await database().vote.findMany({ where: { decisionId, personId }, orderBy: { sequence: "asc" } });
      const keys = new Set(sent.map(({ idempotencyKey }) => idempotencyKey));
      // Every form is one ballot, the ballots stand in one order, and so exactly one of them is the last.
      expect(ballots.map(({ sequence }) => sequence)).toEqual(Array.from(keys, (_, place) => place + 1));
      expect(new Set(ballots.map(({ idempotencyKey }) => idempotencyKey))).toEqual(keys);
      for (const { idempotencyKey, choice } of sent) expect(ballots).toContainEqual(expect.objectContaining({ idempotencyKey, choice }));
    }
  });

  test("and the tally counts as many votes as there are voters", async () => {
    const result = await closeDecision(system("closeDecision", closesAt), { decisionId });
    expect(result.ok).toBe(true);
    const { count } = await verdictOf(decisionId);
    expect(count).toMatchObject({ inOffice: voters, recused: 0, present: voters });
    expect(count.yes + count.no + count.abstain).toBe(voters);
  });
});

describe("P12: nothing counts after closing, everything acknowledged before counts", () => {
  const closings = 300;
  const atOnce = 3;
  let electors: string[];

  beforeAll(async () => {
    electors = await people(9, opensAt);
  });

  test(`${closings} closings race with nine voters and a second closer, and every tally equals the acknowledged votes`, async () => {
    const numbers = { counted: 0, late: 0 };
    for (let done = 0; done < closings; done += atOnce) {
      await Promise.all(Array.from({ length: atOnce }, () => race(numbers)));
    }
    // A race that only one side ever wins has not been run.
    expect(numbers.counted).toBeGreaterThan(closings);
    expect(numbers.late).toBeGreaterThan(closings);
  });

  async function race(numbers: { counted: number; late: number }) {
    const decisionId = await ballotBox(electors, opensAt, closesAt);
    const acknowledged = new Map<string, VoteChoice>();
    let answered = 0;
    const vote = async (personId: string) => {
      const choice = any(voteChoices);
      await pause(randomInt(0, 10));
      const answer = await castVote(voter(personId, before), { decisionId, choice, idempotencyKey: randomUUID() });
      answered += 1;
      if (answer.ok) acknowledged.set(personId, choice);
      else expect(answer.refusal).toEqual({ code: "decision.alreadyClosed" });
    };
    // Whatever the machine's pace, some ballots are in and the others on their way.
    const close = async () => {
      for (const enough = randomInt(0, electors.length - 1); answered < enough; ) await pause(1);
      return closeDecision(system("closeDecision", closesAt), { decisionId });
    };
    const [first, second] = await Promise.all([close(), close(), ...electors.map(vote)]);
    expect([first?.ok, second?.ok].sort()).toEqual([false, true]);
    const { count } = await verdictOf(decisionId);
    const cast = [...acknowledged.values()];
    const tally = (choice: VoteChoice) => cast.filter((one) => one === choice).length;
    expect(count).toEqual({
      inOffice: electors.length, recused: 0, present: cast.length, yes: tally("yes"), no: tally("no"), abstain: tally("abstain"),
    });
    expect(await database().vote.count({ where: { decisionId } })).toBe(cast.length);
    expect(await database().auditRecord.count({ where: { objectId: decisionId, event: "decision.closed/1" } })).toBe(1);
    numbers.counted += cast.length;
    numbers.late += electors.length - cast.length;
  }
});

async function verdictOf(decisionId: string): Promise<Verdict> {
  const { verdict } = await database().decision.findUniqueOrThrow({ where: { id: decisionId }, select: { verdict: true } });
  return verdict as unknown as Verdict;
}
