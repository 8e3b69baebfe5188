import { execFileSync, spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, statSync } from "node:fs";
import { platform, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** PostgreSQL refuses to run as root, so root hands it to this account. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** The account for the server's processes; undefined when the caller itself may run them. */
export function serverUser(): ServerUser | undefined {
  if (platform() === "win32" || process.getuid?.() !== 0) return undefined;
  const known = accountNamed("postgres");
  if (known) return known;
  spawnSync("groupadd", ["--system", "postgres"]);
  spawnSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"]);
  const user = accountNamed("postgres") ?? accountNamed("nobody");
  if (!user) throw new Error('PostgreSQL does not run as root. Create an account "postgres", or run this as another user.');
  return user;
}

function accountNamed(name: string): ServerUser | undefined {
  const id = (flag: string) => Number.parseInt(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }).toString(), 10);
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/** Whether the account may walk down to the folder (it need not exist yet). */
export function mayReach(folder: string, { uid, gid }: ServerUser): boolean {
  for (let path = dirname(resolve(folder)); ; path = dirname(path)) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat) {
      const shift = stat.uid === uid ? 6 : stat.gid === gid ? 3 : 0;
      if (((stat.mode >> shift) & 1) === 0) return false;
    }
    if (path === dirname(path)) return true;
  }
}

/** A folder of root's that other accounts can walk through and that outlives a restart. */
export function privateScratch(): string {
  const base = statSync("/var/tmp", { throwIfNoEntry: false })?.isDirectory() ? "/var/tmp" : tmpdir();
  const folder = join(base, "kiyaku");
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const stat = lstatSync(folder);
  // The place is open to everyone: a folder that somebody else put there must not be trusted.
  if (!stat.isDirectory() || stat.uid !== 0 || (stat.mode & 0o022) !== 0) {
    throw new Error(`${folder} exists and does not belong to root alone. Remove it and try again.`);
  }
  return folder;
}
