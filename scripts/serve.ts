// Serves the application: the production build, or with --dev the sources. Everything that it needs to know is in the
// environment, which is checked first.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dev = process.argv.includes("--dev");
const root = fileURLToPath(new URL("..", import.meta.url));
// Before anything is imported: React and Next decide by it which of their builds they load.
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });

try {
  const { env } = await import("@/lib/platform/env");
  const environment = env();
  if (!dev && !existsSync(join(root, ".next/BUILD_ID"))) {
    console.error("There is nothing to serve yet: npm run build makes it.");
    process.exit(1);
  }
  const { refuseDemoDatabase } = await import("@/lib/platform/demo-marker");
  await refuseDemoDatabase(environment);
  const { runServer } = await import("@/lib/web/edge/run-server");
  const { startWorker } = await import("@/lib/platform/jobs");
  const { tasks } = await import("@/lib/jobs/tasks");
  await runServer(environment, root, () => startWorker(tasks));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE") return `The port is taken: ${error.message}. Set PORT to another one.`;
  return error.name === "EnvironmentError" ? error.message : (error.stack ?? error.message);
}
