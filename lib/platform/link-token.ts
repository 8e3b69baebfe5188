import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/**
 * The token of a single-use link: its id and a MAC over it. Neither the table of links nor the mail log holds the MAC,
 * so that whoever reads these can open nothing; the mailer makes it anew when it sends.
 */
export function linkToken(linkId: string): string {
  return `${linkId}.${mac(linkId)}`;
}

/** The id of the link that the token opens; undefined for anything that we did not make. */
export function linkIdOfToken(token: string): string | undefined {
  const [id = "", given = ""] = token.split(".");
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const [expected, actual] = [Buffer.from(mac(id)), Buffer.from(given)];
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? id : undefined;
}

function mac(linkId: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`kiyaku/link/v1\0${linkId}`).digest("base64url");
}
