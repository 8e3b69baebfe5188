import type { IncomingHttpHeaders } from "node:http";

const readingMethods: readonly string[] = ["GET", "HEAD", "OPTIONS"];

/** The API for programs: it takes no cookies, so there is nothing that a foreign page could misuse. */
export const openApi = "/api/v1/";

/**
 * Whether a request would change something on behalf of a page that is not ours (P8). Browsers send Origin
 * with every such request, so none at all is as foreign as a wrong one; `null` comes from sandboxed frames.
 */
export function isForeignMutation(method: string, path: string, headers: IncomingHttpHeaders, ownOrigin: string): boolean {
  if (readingMethods.includes(method) || path.startsWith(openApi)) return false;
  const site = headers["sec-fetch-site"];
  return headers.origin !== ownOrigin || (site !== undefined && site !== "same-origin");
}
