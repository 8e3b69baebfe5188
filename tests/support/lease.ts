import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Lease {
  /** Whether nobody else holds one at this moment. */
  isOnly(): boolean;
  release(): void;
}

/**
 * Several test runs at once share one server. Each leaves its process number in a folder, and the
 * one that is alone there may clear up. Those that were killed do not count.
 */
export function holdLease(folder: string): Lease {
  mkdirSync(folder, { recursive: true });
  const own = `${process.pid}-${randomUUID()}`;
  writeFileSync(join(folder, own), "");
  return {
    isOnly: () => readdirSync(folder).every((name) => name === own || !isRunning(Number.parseInt(name, 10))),
    release: () => rmSync(join(folder, own), { force: true }),
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
