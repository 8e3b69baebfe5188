import pg from "pg";
import { destroyPostgres, startPostgres, type EmbeddedPostgres } from "@/lib/platform/embedded-postgres";
import { demoEnvironment } from "./demo-server.mjs";
import { root } from "./installation.mjs";
import { migrateDatabase } from "./migrate-database";
import { atEnd, run } from "./processes.mjs";
import { step } from "./steps.mjs";

interface Wanted {
  readonly directory: string;
  /** PostgreSQL's, or the next free one. */
  readonly port: number;
  readonly password: string;
  /** The server's, to which the demo's mails lead. */
  readonly serverPort: number;
  readonly reset: boolean;
}

/** Start PostgreSQL, migrate and, the first time, fill the demo's database. Answers with its address. */
export async function prepareDatabase({ directory, port, password, serverPort, reset }: Wanted): Promise<string> {
  if (reset) await step("Delete the demo's data", () => destroyPostgres(directory));
  const starting = step("Start PostgreSQL", async () => {
    const server = await startPostgres({ directory, port });
    return { value: server, note: `port ${server.port}` };
  });
  // Before it has started, so that a Ctrl-C just now leaves no server either.
  atEnd(() => starting.then((server) => server.stop(), () => undefined));
  const server = await starting;
  if (await hasDatabase(server, "kiyaku")) {
    await step("Bring the database up to date", async () => void (await migrateDatabase(server.url("kiyaku"))));
  } else {
    await seedNewDatabase(server, password, serverPort);
  }
  return server.url("kiyaku");
}

/** Under another name until it is complete: an interrupted seed leaves no half association behind. */
async function seedNewDatabase(server: EmbeddedPostgres, password: string, serverPort: number) {
  await onServer(server, "DROP DATABASE IF EXISTS kiyaku_unfinished WITH (FORCE)");
  await onServer(server, "CREATE DATABASE kiyaku_unfinished");
  // Waiting for the disk at each of some thousand steps would take most of the time; the last statement waits for all.
  await onServer(server, "ALTER DATABASE kiyaku_unfinished SET synchronous_commit = off");
  const url = server.url("kiyaku_unfinished");
  await step("Create the database", async () => void (await migrateDatabase(url)));
  await step("Found the demo association", () => seedDatabase(url, password, serverPort));
  await onServer(server, "ALTER DATABASE kiyaku_unfinished RESET synchronous_commit");
  await onServer(server, "ALTER DATABASE kiyaku_unfinished RENAME TO kiyaku");
}

/** Run the seed on a migrated, empty database. */
export async function seedDatabase(databaseUrl: string, password: string, serverPort: number): Promise<void> {
  const env = demoEnvironment({ port: serverPort, databaseUrl, authSecret: "demo-the-seed-signs-nobody-in-with-it", password });
  await run(process.execPath, ["--import", "tsx", "prisma/seed.ts"], { cwd: root, env });
}

async function hasDatabase(server: EmbeddedPostgres, name: string) {
  const rows = await onServer(server, `SELECT FROM pg_database WHERE datname = ${pg.escapeLiteral(name)}`);
  return rows > 0;
}

async function onServer(server: EmbeddedPostgres, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
