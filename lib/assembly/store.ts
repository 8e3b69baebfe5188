import { civilDateAt, type CivilDate } from "@/lib/kernel/civil-date";
import type { Transaction } from "@/lib/platform/db";
import type { AssemblyKind, HeldAssembly, NewAssembly } from "./types";

/** Every assembly on record, with nobody else recording one meanwhile: what they exclude lies between rows. */
export async function lockAssemblies(tx: Transaction): Promise<HeldAssembly[]> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('held_assembly', 1))`;
  const rows = await tx.heldAssembly.findMany({ select: { id: true, kind: true, heldOn: true, closedOn: true, source: true } });
  return rows.map((row) => ({ ...row, kind: row.kind as AssemblyKind, heldOn: dayOf(row.heldOn), closedOn: dayOf(row.closedOn) }));
}

export async function insertAssembly(tx: Transaction, assembly: NewAssembly, recordedAt: Date): Promise<string> {
  const { id } = await tx.heldAssembly.create({ data: { ...columns(assembly), recordedAt }, select: { id: true } });
  return id;
}

export async function updateAssembly(tx: Transaction, id: string, assembly: NewAssembly): Promise<void> {
  await tx.heldAssembly.update({ where: { id }, data: columns(assembly), select: { id: true } });
}

/** Who holds or held a seat by its election, and from which day on. */
export async function loadElected(tx: Transaction, assemblyId: string, timeZone: string): Promise<{ name: string; startsOn: CivilDate }[]> {
  const terms = await tx.officeTerm.findMany({ where: { assemblyId }, select: { startsAt: true, person: { select: { name: true } } }, orderBy: { startsAt: "asc" } });
  return terms.map(({ startsAt, person }) => ({ name: person.name, startsOn: civilDateAt(startsAt, timeZone) }));
}

/** The day on which the assembly was held; undefined where there is none of that id. It stays as it is until the commit. */
export async function lockAssemblyDay(tx: Transaction, id: string): Promise<CivilDate | undefined> {
  const [row] = await tx.$queryRaw<{ heldOn: string }[]>`SELECT held_on::text AS "heldOn" FROM held_assembly WHERE id = ${id}::uuid FOR SHARE`;
  return row && (row.heldOn as CivilDate);
}

function columns({ kind, heldOn, closedOn, source }: NewAssembly) {
  return { kind, heldOn: new Date(heldOn), closedOn: new Date(closedOn), source };
}

/** A `date` arrives as its midnight in UTC. */
function dayOf(date: Date): CivilDate {
  return civilDateAt(date, "UTC");
}
