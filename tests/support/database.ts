import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

export interface TestDatabase {
  readonly url: string;
  /** Drop it now. Without this it goes when the run ends. */
  cleanup(): Promise<void>;
}

/** An empty, migrated database of one's own: a copy of the template, ready in a fraction of a second. */
export async function testDatabase(): Promise<TestDatabase> {
  const { maintenanceUrl, template, run } = inject("testServer");
  const name = `test_${run}_${randomBytes(5).toString("hex")}`;
  await onServer(maintenanceUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  return { url: url.href, cleanup: () => onServer(maintenanceUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
