import { describe, expect, test } from "vitest";
import { admit } from "@/lib/web/edge/admission";
import type { EdgePolicy } from "@/lib/web/edge/edge-policy";

const policy: EdgePolicy = { appUrl: "https://members.example.org", dev: false, trustedProxyHops: 0, publicFiles: new Set(["/logo.svg"]) };
const demo: EdgePolicy = { ...policy, appUrl: "http://127.0.0.1:3000" };
const host = "members.example.org";
const origin = "https://members.example.org";

function verdict(method: string, target: string, headers: Record<string, string> = {}, under = policy): string {
  const admitted = admit({ method, target, headers: { host, ...headers } }, under);
  return admitted.ok ? "admitted" : admitted.refusal.code;
}

describe("the edge admits", () => {
  test("a page of ours, with the path and the origin", () => {
    expect(admit({ method: "GET", target: "/roster?q=IIJ", headers: { host } }, policy)).toEqual({
      ok: true,
      value: { path: "/roster", kind: "page", origin },
    });
  });

  test.each(["127.0.0.1:3000", "localhost:3000", "[::1]:3000", "LOCALHOST:3000"])("the demo at %s", (name) => {
    expect(verdict("POST", "/apply", { host: name, origin: `http://${name.toLowerCase()}` }, demo)).toBe("admitted");
  });
});

describe("the edge refuses", () => {
  test.each([
    ["/roster", ["OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", ""]],
    ["/logo.svg", ["OPTIONS", "POST", "PUT", "DELETE", "TRACE"]],
    ["/_next/static/chunks/a.js", ["OPTIONS", "POST", "PUT", "DELETE", "TRACE"]],
    ["/api/v1/verdict", ["TRACE", "CONNECT", "PROPFIND", ""]],
  ])("at %s the methods %o", (path, methods) => {
    for (const method of methods) expect(verdict(method, path, { origin })).toBe("edge.methodClosed");
  });

  test("an address above 8 kB, and no shorter one", () => {
    expect(verdict("GET", `/${"a".repeat(8191)}`)).toBe("admitted");
    expect(verdict("GET", `/${"a".repeat(8192)}`)).toBe("edge.addressTooLong");
    expect(verdict("GET", `/?q=${"a".repeat(8192)}`)).toBe("edge.addressTooLong");
  });

  test.each([
    "", "*", "roster", "http://members.example.org/", "//evil.example/", "/my//cases", "/a/../my", "/a/./my", "/a/%2e%2e/my",
    "/a/.%2E/my", "/\\evil.example", "/a%5c..%5cmy", "/%2f/evil.example", "/a%00", "/a%0d%0aSet-Cookie:x", "/%", "/%ff", "/%ed%a0%80", "/é", "/<x>",
  ])("the address %j, which another reader could take for another path", (target) => {
    expect(verdict("GET", target)).toBe("edge.addressMalformed");
  });

  test.each(["evil.example", "members.example.org:444", "members.example.org.", "127.0.0.1", "x@members.example.org", ""])("the host %j", (name) => {
    expect(verdict("GET", "/", { host: name })).toBe("edge.hostForeign");
  });

  test.each(["members.example.org:3000", "127.0.0.1:3001", "127.0.0.1", "localhost:3000/x", "10.0.0.1:3000"])("the host %j for the demo", (name) => {
    expect(verdict("GET", "/", { host: name }, demo)).toBe("edge.hostForeign");
  });

  test.each(["/_next/image", "/_next/image?url=x&w=64&q=75", "/_next/%69mage", "/_next/IMAGE/", "/_global-error"])("the image optimiser and the page for a crash at %s", (target) => {
    expect(verdict("GET", target)).toBe("edge.pathClosed");
  });

  test("a body that is too large or does not say how large it is", () => {
    expect(verdict("POST", "/apply", { origin, "content-length": "1000000" })).toBe("admitted");
    expect(verdict("POST", "/apply", { origin, "content-length": "1000001" })).toBe("edge.bodyTooLarge");
    expect(verdict("POST", "/api/v1/verdict", { "transfer-encoding": "chunked" })).toBe("edge.lengthMissing");
  });
});

describe("the edge refuses a change that no page of ours asks for (P8)", () => {
  const methods = ["POST", "PUT", "PATCH", "DELETE"];
  const foreign: Record<string, string>[] = [
    {},
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: "http://members.example.org" },
    { origin: "https://members.example.org.evil.example" },
    { origin: "https://members.example.org, https://evil.example" },
    { origin, "sec-fetch-site": "cross-site" },
    { origin, "sec-fetch-site": "same-site" },
    { origin, "sec-fetch-site": "none" },
    { "sec-fetch-site": "same-origin" },
  ];

  test.each(methods.flatMap((method) => foreign.map((headers) => [method, headers] as const)))("%s with %o", (method, headers) => {
    expect(verdict(method, "/api/auth/callback/credentials", headers)).toBe("edge.originForeign");
  });

  test.each(foreign)("a form sent to a page with %o", (headers) => {
    expect(verdict("POST", "/apply", headers)).toBe("edge.originForeign");
  });

  test.each(methods)("but not %s from a page of ours", (method) => {
    expect(verdict("POST", "/apply", { origin })).toBe("admitted");
    expect(verdict(method, "/api/export", { origin })).toBe("admitted");
    expect(verdict(method, "/api/export", { origin, "sec-fetch-site": "same-origin" })).toBe("admitted");
  });

  test("but not at the open API, and at nothing that only looks like it", () => {
    expect(verdict("POST", "/api/v1/verdict")).toBe("admitted");
    expect(verdict("POST", "/api/v1/verdict", { origin: "https://evil.example" })).toBe("admitted");
    expect(verdict("POST", "/api/v1")).toBe("edge.originForeign");
    expect(verdict("POST", "/api/v10/verdict")).toBe("edge.originForeign");
    expect(verdict("POST", "/api/v1/../auth/signout")).toBe("edge.addressMalformed");
    expect(verdict("POST", "/api/v1%2f..%2fauth/signout")).toBe("edge.originForeign");
  });
});
