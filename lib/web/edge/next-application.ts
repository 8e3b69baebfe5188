import { createServer, type Server } from "node:http";
import next from "next";
import type { Handler } from "./edge-server";

export type Application = { readonly handle: Handler; close(): Promise<void> };

type Options = { readonly dev: boolean; readonly directory: string; readonly port: number; readonly server: Server };

/** Next, ready to answer. It listens to WebSocket upgrades of the server that it is given: in development only. */
export async function startNext({ dev, directory, port, server }: Options): Promise<Application> {
  const neverListening = createServer();
  const application = next({ dev, dir: directory, hostname: "127.0.0.1", port, httpServer: dev ? server : neverListening });
  await application.prepare();
  const handle = application.getRequestHandler();
  return { handle: (request, response) => handle(request, response), close: () => application.close() };
}
