import type { Caller } from "@/lib/kernel/caller";
import { databaseNow } from "@/lib/platform/clock";

/** The caller of a job: acts for nobody, at the database's time, under the trace of the event that it follows from. */
export async function systemCaller(job: string, correlationId: string): Promise<Caller> {
  return { actor: { kind: "system", job }, at: await databaseNow(), correlationId };
}
