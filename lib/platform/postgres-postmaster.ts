import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, rmSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";

type DataFolder = { readonly data: string };

export interface Postmaster {
  readonly pid: number;
  /** Missing while the server is still writing its file. */
  readonly port: number | undefined;
  /** False when the file is a leftover: the process is gone, or its number went to another program. */
  readonly alive: boolean;
}

/** What the cluster's postmaster.pid says, checked against the processes that really run. */
export function readPostmaster({ data }: DataFolder): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
  const pid = Number.parseInt(lines[0] ?? "", 10);
  const port = Number.parseInt(lines[3] ?? "", 10);
  return { pid, port: Number.isNaN(port) ? undefined : port, alive: servesFrom(pid, data) };
}

/** Remove a leftover file. The server checks this too, but takes any process of its account for a server. */
export function forgetPostmaster({ data }: DataFolder): undefined {
  rmSync(join(data, "postmaster.pid"), { force: true });
}

function servesFrom(pid: number, data: string): boolean {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  try {
    if (platform() === "linux") return readlinkSync(`/proc/${pid}/cwd`) === data;
    if (platform() === "win32") return true;
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)]).toString().includes(data);
  } catch {
    return false;
  }
}
