import { defineConfig } from "@playwright/test";
import { freePort } from "./lib/platform/free-port";
import { installedBrowser } from "./scripts/browser.mjs";

// Set once by the first process and inherited by the workers, which load this file again.
process.env.KIYAKU_E2E_PORT ??= String(await freePort(3300));
process.env.KIYAKU_DEMO_PASSWORD ??= "an end-to-end test signs in with this";
process.env.TZ = "Asia/Kathmandu";

const address = `http://127.0.0.1:${process.env.KIYAKU_E2E_PORT}`;
const executablePath = await installedBrowser();
const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "artifacts/e2e",
  reporter: "list",
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    locale: "ja-JP",
    timezoneId: "Asia/Kathmandu",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...quiet, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    },
  },
  webServer: {
    command: "node scripts/e2e-server.mjs",
    url: `${address}/api/health`,
    timeout: 600_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
