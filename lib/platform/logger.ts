import { describeError } from "./log-error";

type Level = "info" | "warn" | "error";

/** What a line may say beside its message: ids, codes and counts. Names, addresses and texts never go in. */
export type LogFacts = {
  readonly correlationId?: string | undefined;
  readonly error?: unknown;
  readonly [fact: string]: unknown;
};

/** Writes one line of JSON per event, for whatever collects the process's output. */
export const log = {
  info: (message: string, facts?: LogFacts) => write("info", message, facts),
  warn: (message: string, facts?: LogFacts) => write("warn", message, facts),
  error: (message: string, facts?: LogFacts) => write("error", message, facts),
};

function write(level: Level, message: string, facts: LogFacts = {}): void {
  process.stdout.write(`${logLine(new Date(), level, message, facts)}\n`);
}

/** The line for an event. The host's clock serves here alone: what the association dates, the database dates. */
export function logLine(time: Date, level: Level, message: string, { error, ...facts }: LogFacts): string {
  const described = error === undefined ? {} : { error: describeError(error) };
  return JSON.stringify({ time: time.toISOString(), level, message, ...facts, ...described });
}
