import { describe, expect, test } from "vitest";
import { logLine } from "@/lib/platform/logger";

const time = new Date("2026-11-23T03:04:05.678Z");

describe("a log line", () => {
  test("is one line of JSON with time, level, message and trace", () => {
    expect(logLine(time, "info", "Listening", { correlationId: "c-1", port: 3000 })).toBe(
      '{"time":"2026-11-23T03:04:05.678Z","level":"info","message":"Listening","correlationId":"c-1","port":3000}',
    );
  });

  test.each([
    'Key (email)=(taro@example.org) already exists: "鈴木太郎"',
    'Invalid `prisma.person.create()` invocation: { name: "鈴木太郎", mail: "taro@example.org" }',
    "550 mailbox <taro@example.org> of '鈴木太郎' doesn't exist",
    'cut off in the middle of "鈴木太郎',
  ])("keeps personal data out of the error %s", (message) => {
    const line = logLine(time, "error", "A request failed", { error: new Error(message, { cause: new Error(message) }) });
    expect(line).not.toMatch(/taro|鈴木/);
    expect(line).not.toContain("\n");
  });

  test("keeps the code and the places of an error", () => {
    const error = Object.assign(new TypeError("no such column"), { code: "42703" });
    const line = JSON.parse(logLine(time, "error", "A job failed", { error }));
    expect(line.error).toMatchObject({ name: "TypeError", message: "no such column", code: "42703" });
    expect(line.error.stack[0]).toContain("log-line.test.ts");
  });

  test("survives what is no error", () => {
    expect(logLine(time, "error", "A job failed", { error: undefined })).not.toContain("\"error\":{");
    expect(logLine(time, "error", "A job failed", { error: "out of \"hearing\"" })).toContain("out of …");
  });
});
