import { ok, refuse, type Result } from "@/lib/kernel/result";
import type { EdgeRefusal } from "./edge-refusal";

/** Longer addresses are nobody's honest request; the roster's longest filter stays far below. */
export const longestAddress = 8192;

/**
 * The path that a request asks for, when it is written in the one plain way. Dot segments, `//`, `\`, absolute
 * addresses and broken escapes are refused rather than tidied up: what this edge judged and what Next
 * routes must be the same path.
 */
export function requestPath(target: string): Result<string, EdgeRefusal> {
  if (target.length > longestAddress) return refuse({ code: "edge.addressTooLong" });
  const path = target.split("?", 1)[0] ?? "";
  const plain = path.startsWith("/") && !path.startsWith("//") && decodes(path) && staysItself(path);
  return plain ? ok(path) : refuse({ code: "edge.addressMalformed" });
}

/** NUL and other control characters, however escaped, reach neither the file system nor the database. */
function decodes(path: string): boolean {
  try {
    return !/[\u0000-\u001f\u007f\\]|\/\//.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function staysItself(path: string): boolean {
  const base = "http://edge";
  return URL.canParse(path, base) && new URL(path, base).pathname === path;
}
