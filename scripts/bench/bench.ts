// `npm run bench`: how quick the pages are with 10,000 and with 100,000 members, beside a bare server in the same run.
// DATABASE_URL names another PostgreSQL server than the embedded one. The tables go into docs/performance.md.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { freePort } from "@/lib/platform/free-port";
import { demoEnvironment } from "../demo-server.mjs";
import { ensureBuild, root } from "../installation.mjs";
import { end, endOnSignals, isStopping } from "../processes.mjs";
import { explain, step } from "../steps.mjs";
import { freshDatabase } from "./bench-database";
import { report, writeBetweenMarkers } from "./report";
import { growRegister } from "./seed-members";
import { startApplication, startBareServer } from "./servers";
import type { Run } from "./rounds";

const options = {
  members: { type: "string", default: "10000,100000" },
  rounds: { type: "string", default: "3" },
  seconds: { type: "string", default: "3" },
  /** Only what has this in its name. The document is written only when all was measured. */
  only: { type: "string", default: "" },
} as const;

endOnSignals();
try {
  await bench();
  await end(0);
} catch (error) {
  if (!isStopping()) console.error(explain(error));
  await end(1);
}

async function bench(): Promise<void> {
  const { values } = parseArgs({ options });
  const plan = { rounds: Number(values.rounds), seconds: Number(values.seconds), only: new RegExp(values.only, "i") };
  await step("Build the application", () => ensureBuild());
  const databaseUrl = await step("Create the database", async () => ({ value: await freshDatabase(process.env.DATABASE_URL) }));
  const authSecret = `bench-${randomBytes(32).toString("base64url")}`;
  const port = await freePort(3280);
  // The use case and the sealed sessions read the same environment in this process as the server does in its own.
  Object.assign(process.env, demoEnvironment({ port, databaseUrl, authSecret, password: undefined }));
  const { seedPeople } = await import("./seed");
  const { measure } = await import("./rounds");
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const runs: Run[] = [];
  const servers = await step("Start the two servers", async () => ({
    value: { application: await startApplication(databaseUrl, authSecret, port), bare: await startBareServer(databaseUrl) },
  }));
  for (const members of values.members.split(",").map(Number)) {
    await step(`Seed ${members} members`, () => growRegister(client, runs.at(-1)?.members ?? 0, members));
    const seeded = await step("Sign people in", async () => ({ value: await seedPeople(client, `with-${members}`) }));
    runs.push(await measure(servers, seeded, members, plan));
  }
  const { rows: [version] } = await client.query<{ server_version: string }>("SHOW server_version");
  await client.end();
  const tables = report(runs, { postgres: version?.server_version ?? "" });
  console.log(`\n${tables}\n`);
  if (values.only === "") writeBetweenMarkers(join(root, "docs/performance.md"), tables);
}
