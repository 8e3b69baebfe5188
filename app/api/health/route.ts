import { databaseNow } from "@/lib/platform/clock";
import { log } from "@/lib/platform/logger";

export const dynamic = "force-dynamic";

/** Whether requests can be served: the database answers. For supervisors; says nothing else. */
export async function GET(): Promise<Response> {
  try {
    await databaseNow();
    return Response.json({ status: "ok" });
  } catch (error) {
    log.error("The database does not answer", { error });
    return Response.json({ status: "unavailable" }, { status: 503, headers: { "Retry-After": "5" } });
  }
}
