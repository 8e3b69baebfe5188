import { best, shoot, type Figures } from "./load";
import { measureVoting } from "./measure-use-case";
import { residentMegabytes } from "./process-figures";
import { scenarios } from "./scenarios";
import type { Seeded } from "./seed";
import type { RunningServer } from "./servers";

export const concurrencies = [1, 16] as const;

export type Line = { readonly name: string; readonly connections: number; readonly application: Figures; readonly bare: Figures };

/** Everything measured with so many members on the register. */
export type Run = { readonly members: number; readonly lines: readonly Line[]; readonly megabytes: { readonly before: number; readonly after: number } };

export type Plan = { readonly rounds: number; readonly seconds: number; readonly only: RegExp };

type Servers = { readonly application: RunningServer; readonly bare: RunningServer };

/** Application and bare server in turn, round by round, so that other work on the machine meets both. */
export async function measure({ application, bare }: Servers, seeded: Seeded, members: number, plan: Plan): Promise<Run> {
  const before = residentMegabytes(application.pid);
  const all = await scenarios({ application: application.url, bare: bare.url }, seeded);
  const lines: Line[] = [];
  for (const scenario of all.filter(({ name }) => plan.only.test(name))) {
    // Long enough that the first figures are not those of code still being compiled.
    await shoot(scenario.application, 16, 2 * plan.seconds, application.pid);
    await shoot(scenario.bare, 16, 1, bare.pid);
    for (const connections of concurrencies) {
      lines.push(await inTurn(scenario.name, connections, plan, [
        () => shoot(scenario.application, connections, plan.seconds, application.pid),
        () => shoot(scenario.bare, connections, plan.seconds, bare.pid),
      ]));
    }
    if (scenario.name !== "Vote") continue;
    for (const connections of concurrencies) {
      lines.push(await inTurn("Vote, the use case alone", connections, plan, [
        () => measureVoting(seeded, connections, plan.seconds),
        () => shoot(scenario.bare, connections, plan.seconds, bare.pid),
      ]));
    }
  }
  return { members, lines, megabytes: { before, after: residentMegabytes(application.pid) } };
}

type Measurement = () => Promise<Figures>;

async function inTurn(name: string, connections: number, { rounds }: Plan, [ours, theirs]: [Measurement, Measurement]): Promise<Line> {
  const application: Figures[] = [];
  const bare: Figures[] = [];
  for (let round = 0; round < rounds; round++) {
    application.push(await ours());
    bare.push(await theirs());
  }
  const line = { name, connections, application: best(application), bare: best(bare) };
  console.log(`  ${name}, ${connections}: ${line.application.p50.toFixed(1)} ms, ${line.application.perSecond.toFixed(0)}/s; bare ${line.bare.p50.toFixed(1)} ms, ${line.bare.perSecond.toFixed(0)}/s`);
  return line;
}
