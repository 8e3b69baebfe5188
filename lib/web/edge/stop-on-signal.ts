import { log } from "@/lib/platform/logger";

const signals = ["SIGTERM", "SIGINT"] as const;
const longestFarewell = 10_000;

/** Stops in good order at the first signal; at the second, or after ten seconds, at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of signals) process.on(signal, () => void leave(signal));

  async function leave(signal: string): Promise<void> {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), longestFarewell).unref();
    log.info("Stopping", { signal });
    const error = await stop().catch((failure: unknown) => failure);
    if (error !== undefined) log.error("Did not stop in good order", { error });
    process.exit(error === undefined ? 0 : 1);
  }
}
