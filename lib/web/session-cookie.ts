import { cookies } from "next/headers";
import { isHttps, openSessionToken, sealSessionToken, sessionCookieName } from "./session-seal";

/** The session id that the browser brings. What it is worth is looked up in the database at every request; no role is ever read from here. */
export async function readSessionToken(): Promise<string | undefined> {
  const value = (await cookies()).get(sessionCookieName())?.value;
  return value ? openSessionToken(value) : undefined;
}

export async function writeSessionToken(sid: string, expires: Date, maxAgeSeconds: number): Promise<void> {
  const value = await sealSessionToken(sid, maxAgeSeconds);
  (await cookies()).set(sessionCookieName(), value, { httpOnly: true, secure: isHttps(), sameSite: "lax", path: "/", expires });
}

export async function dropSessionToken(): Promise<void> {
  (await cookies()).delete({ name: sessionCookieName(), path: "/", secure: isHttps() });
}
