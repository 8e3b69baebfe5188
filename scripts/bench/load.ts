import autocannon from "autocannon";
import { processorMilliseconds } from "./process-figures";

/** What is asked again and again; `next` makes every request one of its own. */
export type Shot = {
  readonly url: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly next?: () => { readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
  /** The status of a right answer. */
  readonly status: number;
};

export type Figures = {
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Processor time of the server for one answer, in milliseconds. */
  readonly processor: number;
  readonly answers: number;
};

/** Shoots from so many connections for so many seconds. Throws at the first wrong answer: its speed would mean nothing. */
export async function shoot(shot: Shot, connections: number, seconds: number, pid: number): Promise<Figures> {
  const times: number[] = [];
  const wrong: number[] = [];
  const { next } = shot;
  const setupRequest: autocannon.Request["setupRequest"] = (request) => {
    const { headers, ...rest } = next?.() ?? {};
    return { ...request, ...rest, headers: { ...request.headers, ...headers } };
  };
  const options: autocannon.Options = {
    url: shot.url,
    connections,
    duration: seconds,
    method: shot.method ?? "GET",
    headers: { ...shot.headers },
    ...(next && { requests: [{ setupRequest }] }),
  };
  const before = processorMilliseconds(pid);
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error: unknown, done) => (error ? reject(error) : resolve(done)));
    instance.on("response", (_client, status, _bytes, time) => {
      times.push(time);
      if (status !== shot.status) wrong.push(status);
    });
  });
  if (wrong.length > 0 || result.errors > 0) throw new Error(`${shot.url}: ${wrong.length} wrong answers (${[...new Set(wrong)]}), ${result.errors} errors`);
  return { ...percentiles(times), perSecond: times.length / result.duration, processor: (processorMilliseconds(pid) - before) / times.length, answers: times.length };
}

/** The best of several rounds: on a machine with other work the quickest one says most about the program. */
export function best(rounds: readonly Figures[]): Figures {
  const least = (key: keyof Figures) => Math.min(...rounds.map((round) => round[key]));
  const perSecond = Math.max(...rounds.map((round) => round.perSecond));
  return { p50: least("p50"), p99: least("p99"), processor: least("processor"), perSecond, answers: rounds.reduce((sum, { answers }) => sum + answers, 0) };
}

export function percentiles(times: readonly number[]): { p50: number; p99: number } {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
