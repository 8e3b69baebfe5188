import type { IncomingHttpHeaders } from "node:http";
import { openApi } from "./foreign-mutation";
import { isRouterState } from "./router-state";

/** What Next's own client sends to move between pages and to call actions. */
const nextClientHeaders: readonly string[] = [
  "next-action",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];

/** Further ones that its development client sends. */
const nextDevHeaders: readonly string[] = ["next-hmr-refresh", "x-nextjs-html-request-id", "x-nextjs-request-id"];

/** Conditions that Next answers with 500 where they fail. Without them it sends the whole file. */
const unansweredConditions: readonly string[] = ["if-match", "if-range", "if-unmodified-since", "range"];

/** What the edge alone may say to the application. */
export type EdgeFacts = {
  readonly origin: string;
  /** Path and query as asked for, so that signing in can lead back. */
  readonly target: string;
  readonly address: string;
  readonly nonce: string;
  readonly contentSecurityPolicy: string;
  readonly correlationId: string;
};

/**
 * The headers as the application gets them. Every `x-…` and `next-…` header of the client is dropped, but for
 * those that Next's browser part needs: proxies and frameworks believe such headers (CVE-2025-29927,
 * method override, forwarded host), and an allow-list also covers those not yet known.
 */
export function applicationHeaders(
  received: IncomingHttpHeaders,
  path: string,
  facts: EdgeFacts,
  dev: boolean,
): IncomingHttpHeaders {
  const kept = Object.entries(received).filter(([name, value]) => mayPass(name, String(value), path, dev));
  const { host, protocol, port } = new URL(facts.origin);
  return {
    ...Object.fromEntries(kept),
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.slice(0, -1),
    "x-forwarded-port": port || (protocol === "https:" ? "443" : "80"),
    "x-forwarded-for": facts.address,
    "x-kiyaku-path": facts.target,
    "x-nonce": facts.nonce,
    "x-correlation-id": facts.correlationId,
    "content-security-policy": facts.contentSecurityPolicy,
  };
}

function mayPass(name: string, value: string, path: string, dev: boolean): boolean {
  if (name.startsWith("content-security-policy") || name === "forwarded") return false;
  if (name === "next-action" && path.startsWith("/api/")) return false;
  if (unansweredConditions.includes(name)) return false;
  if (name === "next-router-state-tree") return isRouterState(value);
  if (path.startsWith(openApi) && (name === "cookie" || name === "authorization")) return false;
  if (nextClientHeaders.includes(name) || (dev && nextDevHeaders.includes(name))) return true;
  return !name.startsWith("x-") && !name.startsWith("next-");
}
