import { randomUUID } from "node:crypto";
import { castVote } from "@/lib/decisions/usecases/cast-vote";
import type { Caller } from "@/lib/kernel/caller";
import { percentiles, type Figures } from "./load";
import type { Seeded } from "./seed";

/** The use case behind a vote alone, called in this process: its transaction, without HTTP, session and page. */
export async function measureVoting({ ballots }: Seeded, lanes: number, seconds: number): Promise<Figures> {
  const times: number[] = [];
  const begin = performance.now();
  const usage = process.cpuUsage();
  await Promise.all(Array.from({ length: lanes }, async () => {
    while (performance.now() - begin < seconds * 1000) times.push(await timed(() => voteOnce(ballots.next())));
  }));
  const { user, system } = process.cpuUsage(usage);
  const perSecond = times.length / ((performance.now() - begin) / 1000);
  return { ...percentiles(times), perSecond, processor: (user + system) / 1000 / times.length, answers: times.length };
}

async function voteOnce({ decisionId, personId }: { decisionId: string; personId: string }): Promise<void> {
  const actor = { kind: "person", personId, sessionId: null, name: "", offices: ["committee"], memberships: [], applicationIds: [] } as const;
  const caller: Caller = { actor, at: new Date(), correlationId: randomUUID() };
  const result = await castVote(caller, { decisionId, choice: "yes", idempotencyKey: randomUUID() });
  if (!result.ok) throw new Error(`Refused: ${result.refusal.code}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
