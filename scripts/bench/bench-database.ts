import { join } from "node:path";
import pg from "pg";
import { destroyPostgres, startPostgres } from "@/lib/platform/embedded-postgres";
import { root } from "../installation.mjs";
import { migrateDatabase } from "../migrate-database";
import { atEnd } from "../processes.mjs";

const name = "kiyaku_bench";

/**
 * An empty, migrated database of the benchmark's own: on the server that DATABASE_URL names, or on an embedded one. The
 * database that DATABASE_URL itself names is never touched.
 */
export async function freshDatabase(server: string | undefined): Promise<string> {
  const maintenance = server ?? (await embeddedServer());
  const client = new pg.Client({ connectionString: maintenance });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(maintenance);
  url.pathname = `/${name}`;
  await migrateDatabase(url.href);
  return url.href;
}

async function embeddedServer(): Promise<string> {
  const directory = join(root, ".data/bench");
  await destroyPostgres(directory);
  const server = await startPostgres({ directory, port: 54_370 });
  atEnd(() => server.stop());
  return server.url("postgres");
}
