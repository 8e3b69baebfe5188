import type { IncomingHttpHeaders } from "node:http";
import type { EdgeRefusal } from "./edge-refusal";

/** Just below Next's own limit, which would otherwise answer from inside a half-read form. */
export const largestBody = 1_000_000;

/** What is wrong with the announced body. A body must announce its length: every browser and API client does. */
export function bodyRefusal(headers: IncomingHttpHeaders): EdgeRefusal | undefined {
  if (headers["transfer-encoding"] !== undefined) return { code: "edge.lengthMissing" };
  return Number(headers["content-length"] ?? 0) > largestBody ? { code: "edge.bodyTooLarge" } : undefined;
}
