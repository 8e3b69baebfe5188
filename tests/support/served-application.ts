import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { freePort } from "@/lib/platform/free-port";

export interface ServedApplication {
  readonly address: string;
  /** The process of the server. */
  readonly pid: number;
  /** The last words of its log. */
  log(): string;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The production build, served as in production on this database and with this mail server. */
export async function serveApplication(databaseUrl: string, smtpUrl: string): Promise<ServedApplication> {
  if (!existsSync(join(root, ".next/BUILD_ID"))) throw new Error("There is no build to serve: run `npm run build` first.");
  const port = await freePort(3_700);
  const address = `http://127.0.0.1:${port}`;
  const guard = pathToFileURL(join(root, "scripts/leave-with-parent.mjs")).href;
  const child = spawn(process.execPath, ["--import", "tsx", "--import", guard, "scripts/serve.ts"], {
    cwd: root,
    env: {
      ...process.env,
      // With much room the heap grows for want of a reason to clean up, and nobody could tell that from a leak.
      NODE_OPTIONS: "--max-old-space-size=320",
      KIYAKU_DEMO: "0",
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: "a-fault-test-needs-no-real-secret-either",
      APP_URL: address,
      SMTP_URL: smtpUrl,
      MAIL_FROM: "office@association.example",
      HOST: "127.0.0.1",
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000)));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  const deadline = performance.now() + 60_000;
  while (!(await isHealthy(address))) {
    if (child.exitCode === null && performance.now() < deadline) await pause(200);
    else throw new Error(`The server did not become healthy.\n${output}`);
  }
  return { address, pid: child.pid ?? 0, log: () => output, stop };
}

function isHealthy(address: string): Promise<boolean> {
  return fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) }).then(({ ok }) => ok, () => false);
}
