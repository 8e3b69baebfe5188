import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** `kill -9` for a PostgreSQL server with all of its processes, at once: as when the machine stops, but for its memory of the disk. */
export async function killCluster(postmasterPid: number): Promise<void> {
  const doomed = [postmasterPid, ...childrenOf(postmasterPid)];
  for (const pid of doomed) kill(pid);
  // A backend forked in this very moment has not been listed; the server may only come back when no process is left.
  while (doomed.some(isThere)) await pause(5);
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function childrenOf(parent: number): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return all.filter((pid) => statusOf(pid)?.parent === parent).map(Number);
}

function isThere(pid: number): boolean {
  const status = statusOf(String(pid));
  return status !== undefined && status.state !== "Z";
}

function statusOf(pid: string): { state: string; parent: number } | undefined {
  try {
    // The second column is the program's name in brackets and may hold anything.
    const [state = "", parent] = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
