import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { edgeMessages } from "@/lib/i18n/messages/edge";
import { locales } from "@/lib/i18n/locale";
import { log } from "@/lib/platform/logger";
import { type EdgeRefusal, edgeRefusalStatus } from "./edge-refusal";
import { isBearable } from "./request-body";

/** Says in both languages why. A body is read to its end where that is bearable, so that the client gets to hear it. */
export function answerRefusal(request: IncomingMessage, response: ServerResponse, { code }: EdgeRefusal, correlationId: string): void {
  log.warn("The edge refused a request", { correlationId, code });
  const sentences = locales.map((locale) => edgeMessages[locale][code]).join("\n");
  if (isBearable(request.headers)) request.resume();
  else response.setHeader("Connection", "close");
  response.writeHead(edgeRefusalStatus[code], { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${sentences}\n`);
}

/** Bytes that are no HTTP, too many headers, too slow: Node says which, and nothing has been parsed yet. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  endRaw(socket, status);
}

/** No WebSocket is served: an upgrade request would otherwise be forwarded unjudged (CVE-2026-44578). */
export function refuseUpgrade(_request: unknown, socket: Duplex): void {
  endRaw(socket, 403);
}

function endRaw(socket: Duplex, status: number): void {
  const headers = ["Connection: close", "Content-Length: 0", "Cache-Control: no-store", "X-Content-Type-Options: nosniff"];
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers, "", ""].join("\r\n"));
}
