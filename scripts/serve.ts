// Serves the application: the production build, or with --dev the sources. Everything that it needs to know is in the
// environment, which is checked first.
import { fileURLToPath } from "node:url";

const dev = process.argv.includes("--dev");
// Before anything is imported: React and Next decide by it which of their builds they load.
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });

try {
  const { env } = await import("@/lib/platform/env");
  const environment = env();
  const { refuseDemoDatabase } = await import("@/lib/platform/demo-marker");
  await refuseDemoDatabase(environment);
  const { runServer } = await import("@/lib/web/edge/run-server");
  const { startWorker } = await import("@/lib/platform/jobs");
  const { tasks } = await import("@/lib/jobs/tasks");
  await runServer(environment, fileURLToPath(new URL("..", import.meta.url)), () => startWorker(tasks));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE") return `The port is taken: ${error.message}. Set PORT to another one.`;
  return error.name === "EnvironmentError" ? error.message : (error.stack ?? error.message);
}
