import type { IncomingHttpHeaders } from "node:http";
import type { EdgeRefusal } from "./edge-refusal";

/** Just below Next's own limit, which would otherwise answer from inside a half-read form. */
export const largestBody = 1_000_000;

/** What is wrong with the announced body. A body must announce its length: every browser and API client does. */
export function bodyRefusal(headers: IncomingHttpHeaders): EdgeRefusal | undefined {
  if (headers["transfer-encoding"] !== undefined) return { code: "edge.lengthMissing" };
  return Number(headers["content-length"] ?? 0) > largestBody ? { code: "edge.bodyTooLarge" } : undefined;
}

/** Whether a body that is refused can be read to its end all the same: a client still writing hears no answer. */
export function isBearable(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) <= 16 * largestBody;
}
