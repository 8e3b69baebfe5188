import { createHash, randomBytes } from "node:crypto";

/** A new opaque session id of 256 bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the table keeps of it. */
export function sessionTokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
