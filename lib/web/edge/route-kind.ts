import type { EdgePolicy } from "./edge-policy";

/** `file`: served as it lies on the disk. `api`: a route handler. `page`: everything else, existing or not. */
export type RouteKind = "file" | "api" | "page";

/** What a path leads to, as far as its form says. */
export function routeKind(path: string, { publicFiles, dev }: EdgePolicy): RouteKind {
  if (path.startsWith("/_next/static/") || publicFiles.has(path)) return "file";
  const ofDevelopment = dev && (path.startsWith("/_next/") || path.startsWith("/__nextjs"));
  return path.startsWith("/api/") || ofDevelopment ? "api" : "page";
}

/** Next answers a method that it does not expect of a file with 500. A page is read, or sent a form by POST. */
export const methodsOf: Readonly<Record<RouteKind, readonly string[]>> = {
  file: ["GET", "HEAD"],
  page: ["GET", "HEAD", "POST"],
  api: ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"],
};
