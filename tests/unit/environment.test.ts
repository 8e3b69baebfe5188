import { describe, expect, test } from "vitest";
import { readEnvironment } from "@/lib/platform/environment";

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://app@db.example.org/kiyaku",
  AUTH_SECRET: "k".repeat(32),
  APP_URL: "https://members.example.org",
  SMTP_URL: "smtps://mail.example.org",
  MAIL_FROM: "事務局 <office@example.org>",
};
const demo = {
  NODE_ENV: "production",
  KIYAKU_DEMO: "1",
  DATABASE_URL: "postgres://app@127.0.0.1:54321/demo",
  AUTH_SECRET: `demo-${"s".repeat(32)}`,
};

describe("the environment", () => {
  test("is complete with what production needs", () => {
    expect(readEnvironment(production)).toEqual({
      ok: true,
      value: {
        DATABASE_URL: production.DATABASE_URL,
        AUTH_SECRET: production.AUTH_SECRET,
        APP_URL: "https://members.example.org",
        SMTP_URL: "smtps://mail.example.org",
        MAIL_FROM: production.MAIL_FROM,
        PORT: 3000,
        HOST: "0.0.0.0",
        KIYAKU_DEMO: false,
        production: true,
        TRUSTED_PROXY_HOPS: 0,
      },
    });
  });

  test("lets the demo go without mail and an address, on this machine only", () => {
    const reading = readEnvironment({ ...demo, PORT: "3100" });
    expect(reading).toMatchObject({
      ok: true,
      value: { APP_URL: "http://127.0.0.1:3100", HOST: "127.0.0.1", SMTP_URL: undefined, KIYAKU_DEMO: true },
    });
  });

  test("names all that is missing at once", () => {
    const reading = readEnvironment({ NODE_ENV: "production" });
    expect(reading).toEqual({
      ok: false,
      problems: [
        "DATABASE_URL is missing",
        "AUTH_SECRET is missing",
        "APP_URL is missing",
        "SMTP_URL is missing",
        "MAIL_FROM is missing",
      ],
    });
  });

  test.each([
    [{ AUTH_SECRET: "k".repeat(31) }, "AUTH_SECRET must have at least 32 characters"],
    [{ AUTH_SECRET: demo.AUTH_SECRET }, "AUTH_SECRET is the demo's: make one of your own"],
    [{ APP_URL: "http://members.example.org" }, "APP_URL must begin with https://"],
    [{ APP_URL: "https://members.example.org/kiyaku" }, "APP_URL must have no path"],
    [{ DATABASE_URL: "mysql://db/kiyaku" }, "DATABASE_URL must be an address like postgresql://user:password@host:5432/database"],
    [{ SMTP_URL: "mail.example.org" }, "SMTP_URL must be an address like smtps://user:password@mail.example.org"],
    [{ MAIL_FROM: "the office" }, "MAIL_FROM must be a mail address"],
    [{ PORT: "65536" }, "PORT must be a whole number from 1 to 65535"],
    [{ PORT: "3000.5" }, "PORT must be a whole number from 1 to 65535"],
    [{ TRUSTED_PROXY_HOPS: "-1" }, "TRUSTED_PROXY_HOPS must be a whole number from 0 to 9"],
    [{ KIYAKU_DEMO: "yes" }, "KIYAKU_DEMO must be 1, 0 or absent"],
  ])("refuses %o in production", (change, problem) => {
    expect(readEnvironment({ ...production, ...change })).toEqual({ ok: false, problems: [problem] });
  });

  test("lets production run without https on the loopback address", () => {
    expect(readEnvironment({ ...production, APP_URL: "http://localhost:3000" }).ok).toBe(true);
  });

  test("takes an empty variable for an absent one", () => {
    expect(readEnvironment({ ...demo, SMTP_URL: "", PORT: " " })).toMatchObject({ ok: true, value: { PORT: 3000, SMTP_URL: undefined } });
  });
});
