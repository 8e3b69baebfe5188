import { type APIResponse, expect, test } from "@playwright/test";

const nonceOf = (response: APIResponse) => /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];

test.describe("every answer", () => {
  for (const path of ["/", "/roster", "/sign-in", "/no-such-page", "/api/health", "/no/such/file.js"]) {
    test(`carries the headers of the house: ${path}`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBeLessThan(500);
      const headers = response.headers();
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; /);
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers["cache-control"]).toContain("no-store");
      expect(headers["x-powered-by"]).toBeUndefined();
    });
  }

  test("lets files with a hash in their name be kept", async ({ request }) => {
    const page = await (await request.get("/")).text();
    const [script = ""] = /\/_next\/static\/[^"]+\.js/.exec(page) ?? [];
    const response = await request.get(script);
    expect(response.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await request.get(`${script}.map`)).status()).toBe(404);
  });
});

test("every script and style of a page carries the nonce of its answer, and no answer that of another", async ({ request }) => {
  const [one, other] = await Promise.all([request.get("/"), request.get("/")]);
  expect(nonceOf(one)).not.toBe(nonceOf(other));
  const page = await one.text();
  const tags = page.match(/<(script|style|link rel="stylesheet")\b[^>]*>/g) ?? [];
  expect(tags.length).toBeGreaterThan(3);
  expect(tags.filter((tag) => !tag.includes(`nonce="${nonceOf(one)}"`))).toEqual([]);
  expect(page).not.toMatch(/<[a-z][^>]*\sstyle="/);
});

test("a page runs without breaking its own policy", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  for (const path of ["/", "/roster", "/sign-in", "/no-such-page"]) await page.goto(path, { waitUntil: "networkidle" });
  expect(complaints).toEqual([]);
});

test.describe("the edge turns away", () => {
  test("other hosts", async ({ request }) => {
    expect((await request.get("/", { headers: { Host: "evil.example" }, maxRedirects: 0 })).status()).toBe(421);
  });

  test("changes that no page of ours asks for", async ({ request, baseURL }) => {
    const foreign: Record<string, string>[] = [{}, { Origin: "null" }, { Origin: "https://evil.example" }, { Origin: baseURL ?? "", "Sec-Fetch-Site": "cross-site" }];
    for (const headers of foreign) {
      for (const path of ["/apply", "/api/health"]) {
        expect((await request.post(path, { headers, data: "x" })).status()).toBe(403);
      }
    }
  });

  test("forms that no page of ours sends", async ({ request, baseURL }) => {
    const headers = { Origin: baseURL ?? "" };
    const forged: Record<string, string>[] = [{ a: "b" }, { $ACTION_REF_1: "", "$ACTION_1:0": "{{{" }, { "0": '["$1:__proto__:then"]' }];
    for (const multipart of forged) {
      expect((await request.post("/", { headers, multipart })).status()).toBe(400);
      expect((await request.post("/", { headers: { ...headers, "Next-Action": "6".repeat(42) }, multipart })).status()).toBe(400);
    }
  });

  test("the image optimiser, long addresses, large bodies and unknown methods", async ({ request, baseURL }) => {
    const headers = { Origin: baseURL ?? "" };
    expect((await request.get("/_next/image?url=%2Ficon.svg&w=64&q=75")).status()).toBe(404);
    expect((await request.get(`/?q=${"a".repeat(8200)}`)).status()).toBe(414);
    expect((await request.post("/", { headers, data: "x".repeat(1_000_001) })).status()).toBe(413);
    expect((await request.fetch("/", { method: "TRACE" })).status()).toBe(405);
  });

  test("WebSockets", async ({ request }) => {
    const headers = { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==" };
    expect((await request.get("/", { headers })).status()).toBe(403);
  });
});
