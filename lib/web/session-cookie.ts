import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { env } from "@/lib/platform/env";

/**
 * The session cookie in next-auth's form: an encrypted token that carries nothing but the opaque session id. What the id
 * is worth is looked up in the database at every request; no role is ever read from here.
 */
export async function readSessionToken(): Promise<string | undefined> {
  const value = (await cookies()).get(cookieName())?.value;
  if (!value) return undefined;
  const token = await decode({ token: value, secret: env().AUTH_SECRET }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : undefined;
}

export async function writeSessionToken(sid: string, expires: Date, maxAgeSeconds: number): Promise<void> {
  const value = await encode({ token: { sid }, secret: env().AUTH_SECRET, maxAge: maxAgeSeconds });
  (await cookies()).set(cookieName(), value, { httpOnly: true, secure: isHttps(), sameSite: "lax", path: "/", expires });
}

export async function dropSessionToken(): Promise<void> {
  (await cookies()).delete({ name: cookieName(), path: "/", secure: isHttps() });
}

const isHttps = () => env().APP_URL.startsWith("https:");

/** The prefix makes browsers refuse the cookie from a subdomain or without TLS; plain http has no such guard. */
const cookieName = () => (isHttps() ? "__Host-kiyaku-session" : "kiyaku-session");
