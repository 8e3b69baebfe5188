import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Code that forgets the association's time zone, or the server's, fails in this one.
process.env.TZ = "Asia/Kathmandu";

const server = "tests/support/test-server.ts";
const freshDatabase = "tests/support/fresh-database.ts";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    pool: "forks",
    projects: [
      project("unit", {}),
      project("bylaws", {}),
      project("architecture", { testTimeout: 60_000 }),
      project("integration", { globalSetup: [server], setupFiles: [freshDatabase], testTimeout: 20_000, hookTimeout: 60_000 }),
      project("fault", { globalSetup: [server], testTimeout: 300_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
});

function project(name: string, settings: object) {
  return { extends: true as const, test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...settings } };
}
