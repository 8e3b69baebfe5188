import { readFileSync } from "node:fs";

const ticksPerSecond = 100;

/** Processor time that a process has used so far, in milliseconds; NaN where the system does not say. */
export function processorMilliseconds(pid: number): number {
  // The second field, the program's name, may hold spaces; user and system time are the 12th and 13th behind it.
  const fields = proc(pid, "stat").replace(/^.*\) /s, "").split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** Memory of a process that lies in RAM, in megabytes; NaN where the system does not say. */
export function residentMegabytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(proc(pid, "status")) ?? [];
  return Number(kilobytes) / 1024;
}

function proc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
