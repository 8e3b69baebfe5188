import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgres, type EmbeddedPostgres } from "@/lib/platform/embedded-postgres";
import { migrateDatabase } from "@/scripts/migrate-database";
import { holdLease, type Lease } from "./lease";

declare module "vitest" {
  interface ProvidedContext {
    testServer: { readonly maintenanceUrl: string; readonly template: string; readonly run: number };
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const directory = join(root, ".data/test");

/** Vitest's global setup: a real server, with the migrated database from which each test file gets a copy. */
export default async function testServer(project: TestProject) {
  const lease = holdLease(join(directory, "users"));
  // Nothing of it is worth keeping, so it need not wait for the disk.
  const settings = { fsync: "off", full_page_writes: "off", autovacuum: "off" };
  const server = await startPostgres({ directory, port: 54_330, settings });
  const maintenanceUrl = server.url("postgres");
  const template = await prepareTemplate(server, lease);
  project.provide("testServer", { maintenanceUrl, template, run: process.pid });
  // On a Ctrl-C vitest leaves at once, without tearing down.
  const leave = () => void (lease.isOnly() && server.dismiss());
  process.once("exit", leave);
  return async () => {
    process.off("exit", leave);
    await dropDatabases(maintenanceUrl, (name) => name.startsWith(`test_${process.pid}_`));
    if (lease.isOnly()) await server.stop();
    lease.release();
  };
}

/** Migrated once for a state of the migrations and kept for later runs; two runs at once wait for each other. */
async function prepareTemplate(server: EmbeddedPostgres, lease: Lease): Promise<string> {
  const template = `template_${stateOfMigrations()}`;
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(20170322)");
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [template]);
    if (rowCount) return template;
    await dropDatabases(server.url("postgres"), (name) => isLeftover(name, lease));
    await client.query("CREATE DATABASE unfinished");
    await migrateDatabase(server.url("unfinished"));
    await client.query(`ALTER DATABASE unfinished RENAME TO ${template}`);
    return template;
  } finally {
    await client.end();
  }
}

function stateOfMigrations() {
  const hash = createHash("sha256").update(readFileSync(join(root, "node_modules/graphile-worker/package.json")));
  const folder = join(root, "prisma/migrations");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (file.endsWith(".sql")) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex").slice(0, 12);
}

/** Whatever no run needs any more: another run may still copy an older template. */
function isLeftover(name: string, lease: Lease) {
  return name === "unfinished" || (lease.isOnly() && /^(template|test)_/.test(name));
}

async function dropDatabases(url: string, unwanted: (name: string) => boolean) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database WHERE NOT datistemplate");
    for (const { datname } of rows.filter((row) => unwanted(row.datname))) {
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
    }
  } finally {
    await client.end();
  }
}
