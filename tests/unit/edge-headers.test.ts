import { describe, expect, test } from "vitest";
import { clientAddress } from "@/lib/web/edge/client-address";
import { contentSecurityPolicy } from "@/lib/web/edge/content-security-policy";
import type { EdgePolicy } from "@/lib/web/edge/edge-policy";
import { applicationHeaders } from "@/lib/web/edge/request-headers";
import { responseHeaders } from "@/lib/web/edge/response-headers";

const facts = {
  origin: "https://members.example.org",
  target: "/members?q=a",
  address: "192.0.2.7",
  nonce: "bm9uY2U=",
  contentSecurityPolicy: "script-src 'nonce-bm9uY2U='",
  correlationId: "c-1",
};

describe("the headers that the application gets", () => {
  const nothing = applicationHeaders({}, "/", facts, false);

  test("say what the edge found out", () => {
    expect(nothing).toEqual({
      host: "members.example.org",
      "x-forwarded-host": "members.example.org",
      "x-forwarded-proto": "https",
      "x-forwarded-port": "443",
      "x-forwarded-for": "192.0.2.7",
      "x-kiyaku-path": facts.target,
      "x-nonce": facts.nonce,
      "x-correlation-id": "c-1",
      "content-security-policy": facts.contentSecurityPolicy,
    });
  });

  test.each([
    "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded", "x-real-ip", "x-middleware-subrequest",
    "x-middleware-prefetch", "x-now-route-matches", "x-vercel-id", "x-invoke-path", "x-matched-path", "x-http-method-override",
    "x-method-override", "x-original-url", "x-rewrite-url", "x-nonce", "x-correlation-id", "x-kiyaku-path", "x-action-forwarded", "x-nextjs-data",
    "x-prerender-revalidate", "next-resume", "next-hmr-refresh", "next-router-state-tree", "range", "if-match", "content-security-policy", "content-security-policy-report-only",
  ])("never repeat the client's %s", (name) => {
    expect(applicationHeaders({ [name]: "forged" }, "/", facts, false)).toEqual(nothing);
  });

  test.each([
    "rsc", "next-router-prefetch", "next-router-segment-prefetch", "next-url", "next-action",
    "cookie", "authorization", "content-type", "content-length", "accept-language", "origin", "sec-fetch-site", "user-agent",
  ])("keep %s, which pages need", (name) => {
    expect(applicationHeaders({ [name]: "1" }, "/", facts, false)).toEqual({ ...nothing, [name]: "1" });
  });

  test("keep a router state that describes a tree of pages", () => {
    const tree = encodeURIComponent(JSON.stringify(["", { children: ["roster", { children: ["__PAGE__", {}, null, "refetch"] }] }, null, null, 16]));
    const member = encodeURIComponent(JSON.stringify(["", { children: [["id", "7", "d", null], {}] }]));
    for (const state of [tree, member]) {
      expect(applicationHeaders({ "next-router-state-tree": state }, "/", facts, false)).toHaveProperty("next-router-state-tree", state);
    }
  });

  test.each(["%", "{}", "[]", '["",{"children":5}]', '["",{},null,"other"]', '[["id","7","x",null],{}]', '["",{}],["",{}]', `${'["",{"c":'.repeat(30)}["",{}]${"}]".repeat(30)}`])(
    "drop the broken router state %s",
    (state) => {
      expect(applicationHeaders({ "next-router-state-tree": state }, "/", facts, false)).toEqual(nothing);
    },
  );

  test("hold no cookie and no credentials at the open API", () => {
    const sent = { cookie: "session=1", authorization: "Bearer 1", accept: "application/json" };
    expect(applicationHeaders(sent, "/api/v1/verdict", facts, false)).toEqual({ ...nothing, accept: "application/json" });
  });
});

describe("the client's address", () => {
  test.each([
    ["192.0.2.1", undefined, 0, "192.0.2.1"],
    ["192.0.2.1", "203.0.113.9", 0, "192.0.2.1"],
    ["10.0.0.2", "203.0.113.9, 198.51.100.4", 1, "198.51.100.4"],
    ["10.0.0.2", "203.0.113.9, 198.51.100.4", 2, "203.0.113.9"],
    ["10.0.0.2", "198.51.100.4", 2, "10.0.0.2"],
    ["10.0.0.2", undefined, 1, "10.0.0.2"],
    ["::ffff:192.0.2.1", undefined, 0, "192.0.2.1"],
    ["2001:db8::1", undefined, 0, "2001:db8::1"],
    [undefined, undefined, 0, "unknown"],
  ])("of socket %s with X-Forwarded-For %s behind %i proxies is %s", (peer, forwardedFor, hops, address) => {
    expect(clientAddress(peer, forwardedFor, hops)).toBe(address);
  });
});

describe("the content security policy", () => {
  const production = contentSecurityPolicy("bm9uY2U=", { https: true, dev: false });

  test("allows scripts and styles by nonce and nothing unsafe", () => {
    expect(production).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
    expect(production).toContain("style-src 'self' 'nonce-bm9uY2U=';");
    expect(production).not.toMatch(/unsafe|\*|http:|data:(?!;)/);
  });

  test("closes framing, base and foreign forms", () => {
    for (const directive of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]) {
      expect(production.split("; ")).toContain(directive);
    }
  });

  test("upgrades requests where there is https to upgrade to", () => {
    expect(production).toContain("upgrade-insecure-requests");
    expect(contentSecurityPolicy("n", { https: false, dev: false })).not.toContain("upgrade-insecure-requests");
  });
});

describe("the headers of an answer", () => {
  const policy: EdgePolicy = { appUrl: facts.origin, dev: false, trustedProxyHops: 0, publicFiles: new Set(["/logo.svg"]) };

  test("are all there", () => {
    expect(responseHeaders("/my", "default-src 'none'", policy)).toEqual({
      "Content-Security-Policy": "default-src 'none'",
      "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": expect.stringContaining("camera=()"),
      "Cache-Control": "no-store",
    });
  });

  test("promise no https where there is none", () => {
    expect(responseHeaders("/my", "", { ...policy, appUrl: "http://127.0.0.1:3000" })).not.toHaveProperty("Strict-Transport-Security");
  });

  test.each(["/", "/my", "/api/v1/verdict", "/logo.svg/x", "/_next/data/x", ""])("forbid to store %j", (path) => {
    expect(responseHeaders(path, "", policy)).toHaveProperty("Cache-Control", "no-store");
  });

  test.each(["/_next/static/chunks/a1b2.js", "/logo.svg"])("leave the caching of %s to Next", (path) => {
    expect(responseHeaders(path, "", policy)).not.toHaveProperty("Cache-Control");
  });
});
