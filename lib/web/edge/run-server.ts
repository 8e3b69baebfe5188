import { once } from "node:events";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/logger";
import { edgePolicy } from "./edge-policy";
import { createEdgeServer } from "./edge-server";
import { startNext } from "./next-application";
import { publicFiles } from "./public-files";
import { refuseUpgrade } from "./refusal-answer";
import { stopOnSignal } from "./stop-on-signal";

type Worker = { stop(): Promise<void> };

/** Serves the application and works its jobs in this one process, until a signal stops it. */
export async function runServer(environment: Environment, directory: string, startWorker?: () => Promise<Worker>): Promise<void> {
  const dev = !environment.production;
  const policy = edgePolicy(environment, publicFiles(join(directory, "public")));
  const server = createEdgeServer(policy, (request, response) => application.handle(request, response));
  if (!dev) server.on("upgrade", refuseUpgrade);
  const application = await startNext({ dev, directory, port: environment.PORT, server });
  await listen(server, environment);
  const worker = await startWorker?.();
  stopOnSignal(async () => {
    await Promise.all([close(server), worker?.stop()]);
    await application.close();
  });
  log.info("Listening", { url: environment.APP_URL, host: environment.HOST, port: environment.PORT });
}

async function listen(server: Server, { HOST, PORT }: Environment): Promise<void> {
  server.listen(PORT, HOST);
  await once(server, "listening"); // rejects on "error": a port that is taken ends the start
}

/** Lets running requests finish; a connection that only waits for a next one is closed. */
async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  await closed;
}
