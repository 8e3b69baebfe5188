import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@/lib/platform/free-port";
import { startServer } from "../demo-server.mjs";
import { root } from "../installation.mjs";
import { start } from "../processes.mjs";

export type RunningServer = { readonly url: string; readonly pid: number };

/** The production build, as `npm start` serves it. */
export async function startApplication(databaseUrl: string, authSecret: string, port: number): Promise<RunningServer> {
  const log = join(root, ".data/bench-server.log");
  mkdirSync(join(root, ".data"), { recursive: true });
  const child = await startServer({ port, databaseUrl, authSecret, password: undefined, log });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0 };
}

export async function startBareServer(databaseUrl: string): Promise<RunningServer> {
  const port = await freePort(3290);
  const child = start(process.execPath, ["--import", "tsx", join(root, "scripts/bench/bare-server.ts")], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await once(child, "message");
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0 };
}
