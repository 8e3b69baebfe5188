import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./free-port";
import { postgresBinaries, type PostgresBinaries } from "./postgres-binaries";
import { clusterAt, initialise, type Cluster } from "./postgres-cluster";
import { forgetPostmaster, readPostmaster } from "./postgres-postmaster";

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, its password and its log; made when missing. */
  readonly directory: string;
  /** Where to listen; when taken by another program, the next free one. */
  readonly port: number;
  /** Server settings beyond the usual, e.g. `{ fsync: "off" }` for throw-away data. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** Whether the server ran before this call: then another process counts on it. */
  readonly adopted: boolean;
  readonly postmasterPid: number;
  /** The connection string of one of its databases. */
  url(database: string): string;
  /** Create the database unless it exists; says whether it was created. */
  ensureDatabase(database: string): Promise<boolean>;
  stop(): Promise<void>;
  /** Order it to stop without waiting for that: all that a process can do in its "exit" event. */
  dismiss(): void;
}

/**
 * Start the PostgreSQL that comes with `npm ci`, or adopt it when it already serves this directory.
 * It runs detached from the caller, so that whoever gets a Ctrl-C can first stop what uses it;
 * what a crash or `kill -9` left behind is adopted, stopped or cleared away.
 */
export async function startPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = postgresBinaries();
  const cluster = clusterAt(options.directory, binaries);
  await initialise(cluster, binaries);
  const survivor = await adopt(cluster, binaries);
  if (survivor) return handle(cluster, binaries, survivor, true);
  const started = await start(cluster, binaries, options);
  return handle(cluster, binaries, started.server, started.adopted);
}

/** Stop whatever server runs in that directory and delete its data. */
export async function destroyPostgres(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  const binaries = postgresBinaries();
  const cluster = clusterAt(directory, binaries);
  if (readPostmaster(cluster)?.alive) await pgCtl(binaries, ["stop", "-D", cluster.data, "-m", "immediate", "-w"]);
  rmSync(cluster.home, { recursive: true, force: true });
  rmSync(directory, { recursive: true, force: true });
}

interface Server {
  readonly pid: number;
  readonly port: number;
}

/** A postmaster on our data that answers is ours; one that never does is stopped; a stale file goes. */
async function adopt(cluster: Cluster, binaries: PostgresBinaries): Promise<Server | undefined> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const postmaster = readPostmaster(cluster);
    if (!postmaster) return undefined;
    if (!postmaster.alive) return forgetPostmaster(cluster);
    if (postmaster.port && (await answers(cluster, postmaster.port))) return { pid: postmaster.pid, port: postmaster.port };
    await pause(100);
  }
  await pgCtl(binaries, ["stop", "-D", cluster.data, "-m", "immediate", "-w"]);
  return undefined;
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: cluster.url(port, "postgres"), connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined); // a server that dies meanwhile shows as a failed query
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    return rows[0]?.data_directory === cluster.data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function start(cluster: Cluster, binaries: PostgresBinaries, { port: preferred, settings }: EmbeddedPostgresOptions) {
  let port = await freePort(preferred);
  for (let attempt = 1; ; attempt++) {
    const output = await pgCtl(binaries, ["start", "-D", cluster.data, "-w", "-t", "60", "-l", cluster.log, "-o", serverFlags(port, settings)]);
    const postmaster = readPostmaster(cluster);
    if (output.ok && postmaster) return { server: { pid: postmaster.pid, port }, adopted: false };
    const other = postmaster?.alive ? await adopt(cluster, binaries) : undefined;
    if (other) return { server: other, adopted: true };
    if (attempt === 20) throw new Error(`PostgreSQL did not start in ${cluster.data}.\n${output.text}\n${cluster.logTail()}`);
    // The backends of a killed server need a moment to notice; a port may go to someone else meanwhile.
    await pause(500);
    port = await freePort(preferred);
  }
}

function serverFlags(port: number, settings: Readonly<Record<string, string>> = {}) {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", max_connections: "200", ...settings };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value === "" ? "''" : value}`);
  return [`-p ${port}`, ...flags].join(" ");
}

function pgCtl({ pgCtl: program, user }: PostgresBinaries, args: string[]): Promise<{ ok: boolean; text: string }> {
  return new Promise((resolve, reject) => {
    // Its own session: a Ctrl-C in the terminal must not reach the server before the programs that use it.
    const child = spawn(program, args, { ...user, cwd: "/", detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.once("error", reject);
    child.once("exit", (code) => resolve({ ok: code === 0, text }));
  });
}

function handle(cluster: Cluster, binaries: PostgresBinaries, server: Server, adopted: boolean): EmbeddedPostgres {
  return {
    port: server.port,
    postmasterPid: server.pid,
    adopted,
    url: (database) => cluster.url(server.port, database),
    ensureDatabase: (database) => ensureDatabase(cluster.url(server.port, "postgres"), database),
    stop: async () => {
      if (!readPostmaster(cluster)?.alive) return;
      const { ok, text } = await pgCtl(binaries, ["stop", "-D", cluster.data, "-m", "fast", "-w", "-t", "30"]);
      if (!ok && readPostmaster(cluster)?.alive) throw new Error(`PostgreSQL in ${cluster.data} did not stop.\n${text}`);
    },
    dismiss: () => void pgCtl(binaries, ["stop", "-D", cluster.data, "-m", "fast", "-W"]),
  };
}

async function ensureDatabase(url: string, database: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
