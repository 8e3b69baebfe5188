import type { JsonValue } from "@/lib/kernel/domain-event";
import { isId } from "@/lib/kernel/id";
import { database } from "@/lib/platform/db";
import type { TimelineEntry } from "./types";

/** Most entries that a page shows; a case has some dozens. */
const most = 500;

/** The history of a case as its record tells it, the oldest first: all of it, or the kinds asked for. */
export async function caseTimeline(caseId: string, wanted: (type: string) => boolean): Promise<TimelineEntry[]> {
  const records = await database().auditRecord.findMany({
    where: { caseId },
    select: { seq: true, at: true, actor: true, event: true, article: true, data: true },
    orderBy: { seq: "desc" },
    take: most,
  });
  return records
    .reverse()
    .map(({ seq, at, actor, event, article, data }) => ({
      seq: Number(seq),
      at,
      actor,
      type: event.replace(/\/\d+$/, ""),
      article,
      data: JSON.parse(data) as Record<string, JsonValue>,
    }))
    .filter(({ type }) => wanted(type));
}

/** The names of the people and members that the entries speak of, by id. */
export async function namesIn(entries: readonly Mentioning[]): Promise<Record<string, string>> {
  const ids = [...new Set(entries.flatMap(idsOf))];
  if (ids.length === 0) return {};
  const [people, members] = await Promise.all([
    database().person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
    database().member.findMany({ where: { id: { in: ids } }, select: { id: true, shortName: true } }),
  ]);
  return Object.fromEntries([...people.map(({ id, name }) => [id, name]), ...members.map(({ id, shortName }) => [id, shortName])]);
}

type Mentioning = Pick<TimelineEntry, "data"> & { readonly actor?: string };

function idsOf({ actor, data }: Mentioning): string[] {
  const spokenOf = [data.memberId, data.personId, data.handlerId, actor?.replace(/^person:/, "")];
  return spokenOf.filter((id) => typeof id === "string").filter(isId);
}
