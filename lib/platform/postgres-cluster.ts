import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PostgresBinaries } from "./postgres-binaries";
import { serverHome } from "./postgres-home";

/** The files of one database server. */
export interface Cluster {
  /** The folder in which the server's account may write. */
  readonly home: string;
  readonly data: string;
  readonly log: string;
  readonly password: string;
  url(port: number, database: string): string;
  logTail(): string;
}

/** The cluster's files, which need not exist yet, with a password of its own. */
export function clusterAt(directory: string, binaries: PostgresBinaries): Cluster {
  mkdirSync(directory, { recursive: true });
  const password = ownPassword(directory);
  const home = serverHome(realpathSync(directory), password, binaries.user);
  const log = join(home, "postgresql.log");
  return {
    home,
    data: join(home, "cluster"),
    log,
    password,
    url: (port, database) => `postgresql://kiyaku:${password}@127.0.0.1:${port}/${database}`,
    logTail: () => (existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(-20).join("\n") : ""),
  };
}

function ownPassword(directory: string): string {
  const file = join(directory, "password");
  try {
    writeFileSync(file, randomBytes(24).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}

/** Make the cluster unless it is there; an interrupted call leaves no half one. */
export async function initialise({ home, data, password }: Cluster, { initdb, user }: PostgresBinaries): Promise<void> {
  if (existsSync(data)) return;
  const unfinished = `${data}.${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  // With --locale=C the trigrams of Japanese text would be lost.
  const locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--lc-messages=C", "--locale-provider=icu", "--icu-locale=ja-JP"];
  const access = ["--username=kiyaku", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  try {
    await promisify(execFile)(initdb, [`--pgdata=${unfinished}`, ...locale, ...access], { ...user, cwd: home });
    renameSync(unfinished, data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (existsSync(data)) return; // another process was faster
    throw new Error(`PostgreSQL could not create its files in ${home}: ${(error as Error).message}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
