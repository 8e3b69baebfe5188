import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { log } from "@/lib/platform/logger";
import { actionBody, isMultipart } from "./action-body";
import { type Admitted, admit } from "./admission";
import { exchangeBody, peekBody } from "./body-exchange";
import { clientAddress } from "./client-address";
import { contentSecurityPolicy } from "./content-security-policy";
import type { EdgePolicy } from "./edge-policy";
import { answerBrokenRequest, answerRefusal } from "./refusal-answer";
import { applicationHeaders } from "./request-headers";
import { responseHeaders } from "./response-headers";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const limits = {
  maxHeaderSize: 32_768, // twice Node's own: an address of any length below gets its 414, not a bare 431
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000, // longer than the 60 s of common proxies, so that they close first
  connectionsCheckingInterval: 5_000,
};

/** An HTTP server that judges, cleans and dresses every request before and after the application. */
export function createEdgeServer(policy: EdgePolicy, application: Handler): Server {
  const server = createServer(limits, (request, response) => {
    const correlationId = randomUUID();
    response.once("close", () => setImmediate(closeWhenStopping));
    serve(request, response, correlationId).catch((error: unknown) => abandon(response, error, correlationId));
  });
  server.on("clientError", answerBrokenRequest);
  return server;

  /** A connection that was busy when the server stopped would otherwise stay open for its next request. */
  function closeWhenStopping(): void {
    if (!server.listening) server.closeIdleConnections();
  }

  async function serve(request: IncomingMessage, response: ServerResponse, correlationId: string): Promise<void> {
    const nonce = randomBytes(16).toString("base64");
    const csp = contentSecurityPolicy(nonce, { https: policy.appUrl.startsWith("https:"), dev: policy.dev });
    const admitted = admit({ method: request.method ?? "", target: request.url ?? "", headers: request.headers }, policy);
    const path = admitted.ok ? admitted.value.path : "";
    response.setHeaders(new Map(Object.entries(responseHeaders(path, csp, policy))));
    response.setHeader("X-Correlation-Id", correlationId);
    if (!admitted.ok) return answerRefusal(request, response, admitted.refusal, correlationId);
    const address = clientAddress(request.socket.remoteAddress, forwardedFor(request), policy.trustedProxyHops);
    const facts = { origin: admitted.value.origin, target: pageTarget(request), address, nonce, contentSecurityPolicy: csp, correlationId };
    request.headers = applicationHeaders(request.headers, path, facts, policy.dev);
    if (!(await hasPlainBody(request, admitted.value))) return answerRefusal(request, response, { code: "edge.formMalformed" }, correlationId);
    response.once("finish", () => noteFailure(request, response, correlationId));
    await application(request, response);
  }
}

/** What the person sees in the address bar: Next's client adds `_rsc` to tell its own requests apart. */
function pageTarget(request: IncomingMessage): string {
  const [path = "/", query] = (request.url ?? "/").split(/\?(.*)/s, 2);
  const kept = query?.split("&").filter((part) => !/^_rsc(=|$)/.test(part)).join("&");
  return kept ? `${path}?${kept}` : path;
}

/** Behind proxies only the last entries count, so all lines of the header must be there. */
function forwardedFor(request: IncomingMessage): string | undefined {
  return request.headersDistinct["x-forwarded-for"]?.join(",");
}

/**
 * What is sent to a page goes into React's decoder. Route handlers read their bodies themselves and none takes a form
 * with parts; at an address under /api/ that has no handler such a form would reach the decoder too.
 */
async function hasPlainBody(request: IncomingMessage, { kind }: Admitted): Promise<boolean> {
  if (request.method !== "POST") return true;
  if (kind !== "page") return !isMultipart(request.headers);
  const body = await actionBody(request.headers, await peekBody(request));
  if (body) exchangeBody(request, body);
  return body !== undefined;
}

/** Only the method: a path may hold the token of a single-use link, an address is personal data. */
function noteFailure(request: IncomingMessage, response: ServerResponse, correlationId: string): void {
  if (response.statusCode < 500) return;
  log.error("A request failed", { correlationId, method: request.method, status: response.statusCode });
}

function abandon(response: ServerResponse, error: unknown, correlationId: string): void {
  log.error("The application broke off", { correlationId, error });
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end("500\n");
}
