import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";

/** The cookie's value: next-auth's encrypted token, which carries nothing but the opaque session id. */
export function sealSessionToken(sid: string, maxAgeSeconds: number): Promise<string> {
  return encode({ token: { sid }, secret: env().AUTH_SECRET, maxAge: maxAgeSeconds });
}

/** The session id in a cookie's value; undefined for whatever this installation has not sealed, or has let expire. */
export async function openSessionToken(value: string): Promise<string | undefined> {
  const token = await decode({ token: value, secret: env().AUTH_SECRET }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : undefined;
}

/** The prefix makes browsers refuse the cookie from a subdomain or without TLS; plain http has no such guard. */
export const sessionCookieName = () => (isHttps() ? "__Host-kiyaku-session" : "kiyaku-session");

export const isHttps = () => env().APP_URL.startsWith("https:");
