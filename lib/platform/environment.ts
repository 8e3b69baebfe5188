import { z } from "zod";
import { isLoopback } from "@/lib/kernel/loopback";

/** What the process was started with, checked and complete. */
export type Environment = {
  /** Any PostgreSQL 15 or newer. */
  readonly DATABASE_URL: string;
  readonly AUTH_SECRET: string;
  /** The origin under which people reach the application, without a slash at the end. */
  readonly APP_URL: string;
  /** Absent where mail is only kept in the mail log. */
  readonly SMTP_URL: string | undefined;
  readonly MAIL_FROM: string;
  readonly PORT: number;
  readonly HOST: string;
  /** Runs on invented data; known passwords and mail that is held are all right. */
  readonly KIYAKU_DEMO: boolean;
  /** Runs the optimised build, as against `next dev`; so does the demo. */
  readonly production: boolean;
  /** How many proxies of our own stand in front and append to X-Forwarded-For. */
  readonly TRUSTED_PROXY_HOPS: number;
};

export type EnvironmentReading =
  | { readonly ok: true; readonly value: Environment }
  | { readonly ok: false; readonly problems: readonly string[] };

type Variables = Readonly<Record<string, string | undefined>>;

/** The demo's generator begins its secrets with this, so that production can tell them. */
export const demoSecretPrefix = "demo-";

/** Reads the variables; lists everything that is wrong with them, not only the first thing. */
export function readEnvironment(source: Variables): EnvironmentReading {
  const given = withoutEmpty(source);
  const parsed = variables.safeParse(given);
  const problems = [
    ...(parsed.error?.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`) ?? []),
    ...contradictions(given),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: completed(parsed.data) };
}

const variables = z.object({
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgresql://user:password@host:5432/database"),
  AUTH_SECRET: z.string({ error: "is missing" }).min(32, { error: "must have at least 32 characters" }),
  APP_URL: url(["http:", "https:"], "https://members.example.org").optional(),
  SMTP_URL: url(["smtp:", "smtps:"], "smtps://user:password@mail.example.org").optional(),
  MAIL_FROM: z.string().regex(/^[^\r\n<>]*<?[^\s@<>]+@[^\s@<>]+>?$/, { error: "must be a mail address" }).optional(),
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().optional(),
  KIYAKU_DEMO: z.literal(["0", "1"], { error: "must be 1, 0 or absent" }).default("0"),
  NODE_ENV: z.string().optional(),
  TRUSTED_PROXY_HOPS: wholeNumber(0, 9).default(0),
});

/** What is wrong between variables, or only in one way of running. Reads raw text: other variables may be broken. */
function contradictions(given: Variables): string[] {
  const demo = given.KIYAKU_DEMO === "1";
  const production = given.NODE_ENV === "production";
  const appUrl = parseUrl(given.APP_URL);
  const found: string[] = [];
  if (appUrl && (appUrl.pathname !== "/" || appUrl.search || appUrl.hash)) found.push("APP_URL must have no path");
  if (!production || demo) return found;
  if (!given.APP_URL) found.push("APP_URL is missing");
  if (!given.SMTP_URL) found.push("SMTP_URL is missing");
  if (!given.MAIL_FROM) found.push("MAIL_FROM is missing");
  if (appUrl?.protocol === "http:" && !isLoopback(appUrl.hostname)) found.push("APP_URL must begin with https://");
  if (given.AUTH_SECRET?.startsWith(demoSecretPrefix)) found.push("AUTH_SECRET is the demo's: make one of your own");
  return found;
}

function completed(read: z.infer<typeof variables>): Environment {
  const demo = read.KIYAKU_DEMO === "1";
  return {
    DATABASE_URL: read.DATABASE_URL,
    AUTH_SECRET: read.AUTH_SECRET,
    APP_URL: new URL(read.APP_URL ?? `http://127.0.0.1:${read.PORT}`).origin,
    SMTP_URL: read.SMTP_URL,
    MAIL_FROM: read.MAIL_FROM ?? "office@association.example",
    PORT: read.PORT,
    HOST: read.HOST ?? (demo ? "127.0.0.1" : "0.0.0.0"),
    KIYAKU_DEMO: demo,
    production: read.NODE_ENV === "production",
    TRUSTED_PROXY_HOPS: read.TRUSTED_PROXY_HOPS,
  };
}

/** `NAME=` in a shell or a service file means "not set". */
function withoutEmpty(source: Variables): Variables {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
}

function url(protocols: readonly string[], example: string) {
  const fits = (text: string) => protocols.includes(parseUrl(text)?.protocol ?? "");
  return z.string({ error: "is missing" }).refine(fits, { error: `must be an address like ${example}` });
}

function parseUrl(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d+$/, { error }).transform(Number).refine((value) => value >= least && value <= most, { error });
}
