import { Agent, request, type IncomingHttpHeaders } from "node:http";

export type RawRequest = {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  /** Another of the loopback addresses to come from, since limits count addresses. */
  readonly from?: string;
};

export type RawAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string; readonly milliseconds: number };

export type RawClient = (asked: RawRequest) => Promise<RawAnswer>;

/**
 * Sends just what it is given to a server: no address is tidied up, no redirect followed, no cookie kept. Each request
 * has a connection of its own, so that none suffers from what another one did to it.
 */
export function rawClient(address: string): RawClient {
  const { hostname, port } = new URL(address);
  const agent = new Agent({ keepAlive: false });
  return ({ method = "GET", path, headers = {}, body, from }) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const length = body === undefined && (method === "GET" || method === "HEAD") ? {} : { "Content-Length": String(Buffer.byteLength(body ?? "")) };
      const sent = request({ agent, hostname, port, method, path, localAddress: from, timeout: 20_000, headers: { ...length, ...headers } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk)).once("error", reject);
        answer.once("end", () => {
          const milliseconds = performance.now() - began;
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString(), milliseconds });
        });
      });
      sent.once("error", reject).once("timeout", () => sent.destroy(new Error(`No answer to ${method} ${path.slice(0, 200)}`)));
      sent.end(body);
    });
}
