import { createServer } from "node:net";

/** The first port from `preferred` upwards on which this machine's loopback has no listener. */
export async function freePort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + 50 && port < 65_536; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`Ports ${preferred} to ${preferred + 49} are all in use. Stop one of the programs that hold them.`);
}

/** Whether nothing listens on that port of the loopback. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
