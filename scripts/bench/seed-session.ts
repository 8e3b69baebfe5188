import type { Client } from "pg";
import { newSessionToken, sessionTokenHash } from "@/lib/platform/session-token";
import { sealSessionToken, sessionCookieName } from "@/lib/web/session-seal";

/** Signs people in, as the sign-in page would after the password; the Cookie header of each. */
export async function signIn(client: Client, personIds: readonly string[]): Promise<string[]> {
  const tokens = personIds.map(() => newSessionToken());
  await client.query(
    `INSERT INTO session (id_hash, person_id, created_at, last_seen_at, expires_at)
     SELECT id_hash, person_id, now(), now(), now() + interval '12 hours' FROM unnest($1::text[], $2::uuid[]) AS s(id_hash, person_id)`,
    [tokens.map(sessionTokenHash), personIds],
  );
  return Promise.all(tokens.map(async (token) => `${sessionCookieName()}=${await sealSessionToken(token, 12 * 3600)}`));
}
