import { env } from "@/lib/platform/env";
import { linkToken } from "@/lib/platform/link-token";

/** Where a single-use link leads. The token is made here and kept nowhere. */
export function linkAddress(path: string, linkId: string): string {
  return env().APP_URL + path + linkToken(linkId);
}
