import { once } from "node:events";
import { type IncomingMessage, request as httpRequest, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEdgeServer } from "@/lib/web/edge/edge-server";
import { refuseUpgrade } from "@/lib/web/edge/refusal-answer";

const seen: { headers: IncomingMessage["headers"]; body: string }[] = [];
const policy = { appUrl: "http://127.0.0.1:1", dev: false, trustedProxyHops: 1, publicFiles: new Set<string>() };
let server: Server;
let port: number;

beforeAll(async () => {
  server = createEdgeServer(policy, async (request, response) => {
    if (request.url === "/broken") throw new Error("out of order");
    seen.push({ headers: request.headers, body: await text(request) });
    response.end("served");
  }).on("upgrade", refuseUpgrade);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
  policy.appUrl = `http://127.0.0.1:${port}`;
});

afterAll(() => server.close());

function send(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init });
}

describe("the running edge", () => {
  test("gives the application the nonce of the policy that the browser gets", async () => {
    const response = await send("/", { headers: { "x-forwarded-for": "203.0.113.9, 198.51.100.4", "x-forwarded-host": "evil.example" } });
    const headers = seen.at(-1)?.headers;
    expect(headers).toMatchObject({ "x-forwarded-for": "198.51.100.4", "x-forwarded-host": `127.0.0.1:${port}`, "x-forwarded-proto": "http" });
    expect(response.headers.get("content-security-policy")).toContain(`'nonce-${headers?.["x-nonce"] as string}'`);
    expect(response.headers.get("content-security-policy")).toBe(headers?.["content-security-policy"]);
    expect(response.headers.get("x-correlation-id")).toBe(headers?.["x-correlation-id"]);
  });

  test.each([
    ["/my", "/my"],
    ["/roster?q=%E5%B2%A9&page=2", "/roster?q=%E5%B2%A9&page=2"],
    ["/roster?_rsc=1a2b", "/roster"],
    ["/roster?q=a?b&_rsc=1a2b&page=2", "/roster?q=a?b&page=2"],
    ["/roster?", "/roster"],
  ])("tells the application for %s that the person is at %s", async (asked, place) => {
    await send(asked);
    expect(seen.at(-1)?.headers["x-kiyaku-path"]).toBe(place);
  });

  test("never uses a nonce twice", async () => {
    const nonces = await Promise.all(Array.from({ length: 50 }, async () => (await send("/")).headers.get("content-security-policy")));
    expect(new Set(nonces).size).toBe(50);
  });

  test.each([10, 70_000, 900_000])("hands over a form of %i bytes as a whole", async (size) => {
    const form = new FormData();
    form.append(`$ACTION_ID_${"6".repeat(40)}`, "");
    form.append("reason", "字".repeat(size / 10));
    const response = await send("/apply", { method: "POST", body: form, headers: { origin: policy.appUrl } });
    expect(response.status).toBe(200);
    const received = seen.at(-1);
    expect(Buffer.byteLength(received?.body ?? "")).toBe(Number(received?.headers["content-length"]));
    expect(received?.body).toContain("字".repeat(size / 10));
  });

  test("says why it refuses a form, and the next request still works", async () => {
    const response = await send("/apply", { method: "POST", body: "x".repeat(100_000), headers: { origin: policy.appUrl } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("not well formed");
    expect((await send("/")).status).toBe(200);
  });

  test("answers an application that breaks off with a bare 500", async () => {
    const response = await send("/broken");
    expect([response.status, await response.text()]).toEqual([500, "500\n"]);
  });

  test("refuses a WebSocket", async () => {
    const headers = { Connection: "Upgrade", Upgrade: "websocket" };
    const [response] = (await once(httpRequest({ host: "127.0.0.1", port, headers }).end(), "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(403);
  });

  test("finishes what is running when it stops, and lets no connection ask again", async () => {
    const slow = createEdgeServer(policy, async (_request, response) => {
      slow.close();
      response.end("finished");
    });
    slow.listen(0, "127.0.0.1");
    await once(slow, "listening");
    const { port: own } = slow.address() as AddressInfo;
    const stopped = once(slow, "close");
    policy.appUrl = `http://127.0.0.1:${own}`;
    const response = await fetch(policy.appUrl);
    expect([await response.text(), response.status]).toEqual(["finished", 200]);
    await stopped;
    policy.appUrl = `http://127.0.0.1:${port}`;
  });

  test.each([
    ["bytes that are no HTTP", "GARBAGE\r\n\r\n", "400"],
    ["two lengths", `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`, "400"],
    ["too many headers", `GET / HTTP/1.1\r\nX: ${"a".repeat(40_000)}\r\n\r\n`, "431"],
    ["no host", "GET / HTTP/1.1\r\n\r\n", "400"],
  ])("answers %s with %s", async (_, bytes, status) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(bytes);
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});
