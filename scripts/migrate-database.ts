import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Logger, runMigrations } from "graphile-worker";

const root = fileURLToPath(new URL("..", import.meta.url));
const quiet = new Logger(() => () => undefined);

/** Bring a database up to date, safe to repeat; answers with what Prisma did in its own words. */
export async function migrateDatabase(url: string): Promise<string> {
  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const env = { ...process.env, DATABASE_URL: url };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [prisma, "migrate", "deploy"], { cwd: root, env });
    await runMigrations({ connectionString: url, logger: quiet });
    return stdout.trim();
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`The database could not be brought up to date.\n${stderr || stdout || message}`, { cause: error });
  }
}
