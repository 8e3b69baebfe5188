import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { demoSecrets } from "@/scripts/secrets.mjs";

const data = fileURLToPath(new URL("../../.data", import.meta.url));

/** The token of the last link that was mailed to somebody who stated the intent to join, as the mail holds it when sent. */
export async function confirmationToken(email: string): Promise<string> {
  prepareEnvironment();
  const { linkToken } = await import("@/lib/platform/link-token");
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `SELECT l.id FROM one_time_link l JOIN join_intent i ON i.id = l.subject_id
       WHERE l.purpose = 'confirmIntent' AND i.email = $1 ORDER BY l.created_at DESC LIMIT 1`,
      [email],
    );
    if (!rows[0]) throw new Error(`Nothing was mailed to ${email}.`);
    return linkToken(rows[0].id);
  } finally {
    await client.end();
  }
}

/** What the server under test was started with; an environment that is set already goes before it. */
function prepareEnvironment() {
  process.env.DATABASE_URL ??= (JSON.parse(readFileSync(join(data, "e2e.json"), "utf8")) as { databaseUrl: string }).databaseUrl;
  process.env.AUTH_SECRET ??= demoSecrets(data).authSecret;
  process.env.KIYAKU_DEMO ??= "1";
}
