import type { RawAnswer } from "./raw-client";

const flightPart = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/**
 * All that a reader could tell two answers apart by: headers, page, and what the page sends along for the browser's part
 * of React. Left out is what is drawn by lot for each answer, the address that was asked, the minute that passed
 * meanwhile, and in which order the server was done with the parts of the page.
 */
export function comparable({ headers, body }: RawAnswer, path: string): string {
  const nonce = /'nonce-([^']+)'/.exec(headers["content-security-policy"] as string)?.[1] ?? "";
  const { date: _date, "x-correlation-id": correlationId, "content-security-policy": _policy, etag: _etag, ...fixed } = headers;
  const drawn = [nonce, String(correlationId), encodeURIComponent(path), path, ...path.split("/").filter((part) => part.length === 36)];
  const text = [JSON.stringify(fixed), body.replace(flightPart, ""), ...flightRows(body)].join("\n");
  return drawn.filter((part) => part !== "").reduce((rest, part) => rest.replaceAll(part, "…"), text).replace(/たった今|\d+分前/g, "…");
}

/** The rows of React's stream in one order, without the numbers under which they refer to each other. */
function flightRows(body: string): string[] {
  const stream = Array.from(body.matchAll(flightPart), ([, part = '""']) => JSON.parse(part) as string).join("");
  const rows = stream.split("\n").map((line) => line.replace(/^[0-9a-f]+:/, "").replace(/"\$([A-Za-z@]?)[0-9a-f]+"/g, '"$$$1"'));
  return rows.sort();
}

/** Where two texts part ways, with what leads there; empty where they are the same. */
export function firstDifference(one: string, other: string): string {
  if (one === other) return "";
  const place = Array.from({ length: one.length }, (_, index) => index).find((index) => one[index] !== other[index]) ?? one.length;
  return `${one.slice(Math.max(0, place - 80), place + 80)}\n${other.slice(Math.max(0, place - 80), place + 80)}`;
}
