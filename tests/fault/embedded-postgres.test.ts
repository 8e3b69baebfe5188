import { createServer } from "node:net";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { destroyPostgres, startPostgres } from "@/lib/platform/embedded-postgres";

const directory = mkdtempSync(join(tmpdir(), "kiyaku-fault-"));
const start = () => startPostgres({ directory, port: 54_380 });

afterEach(() => destroyPostgres(directory));

describe("the embedded PostgreSQL", () => {
  it("is adopted, not started twice, while it runs", async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ adopted: true, port: first.port, postmasterPid: first.postmasterPid });
  });

  it("keeps every committed row over a kill -9 of the server", async () => {
    const server = await start();
    await server.ensureDatabase("kept");
    await query(server.url("kept"), "CREATE TABLE vote AS SELECT generate_series(1, 1000) AS id");
    process.kill(server.postmasterPid, "SIGKILL");
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await query(again.url("kept"), "SELECT count(*)::int AS votes FROM vote")).toEqual([{ votes: 1000 }]);
  });

  it("takes the next free port when another program has its own", async () => {
    const other = createServer().listen(54_380, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    try {
      expect((await start()).port).toBeGreaterThan(54_380);
    } finally {
      other.close();
    }
  });

  it("asks for its password", async () => {
    const server = await start();
    const url = new URL(server.url("postgres"));
    url.password = "guessed";
    await expect(query(url.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  });

  it("has stopped when stop() is done, and its data are there at the next start", async () => {
    const server = await start();
    await server.ensureDatabase("kept");
    await server.stop();
    await expect(query(server.url("kept"), "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
    expect(await (await start()).ensureDatabase("kept")).toBe(false);
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}
