import { civilDateAt } from "@/lib/kernel/civil-date";
import type { Caller } from "@/lib/kernel/caller";
import { database } from "@/lib/platform/db";
import { mayRecordAssembly } from "./policy";
import type { AssemblyKind } from "./types";

/** Every assembly on record, the latest first, with how many it elected; for those who record them. */
export async function assemblyList({ actor }: Caller) {
  if (!mayRecordAssembly(actor)) return [];
  const rows = await database().heldAssembly.findMany({
    select: { id: true, kind: true, heldOn: true, closedOn: true, source: true, _count: { select: { elected: true } } },
    orderBy: { heldOn: "desc" },
  });
  return rows.map(({ _count, kind, heldOn, closedOn, ...row }) => ({
    ...row,
    kind: kind as AssemblyKind,
    heldOn: civilDateAt(heldOn, "UTC"),
    closedOn: civilDateAt(closedOn, "UTC"),
    elected: _count.elected,
  }));
}
