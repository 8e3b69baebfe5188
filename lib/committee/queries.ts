import type { AssemblyKind } from "@/lib/assembly/types";
import type { Caller } from "@/lib/kernel/caller";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { database } from "@/lib/platform/db";
import { maySeeSeats } from "./policy";
import type { AssemblyDay, Cohort, SeatTerm } from "./types";

/** Every term in a seat of the committee that there was or will be, and the assemblies by which they are counted. */
export async function seatTermList({ actor }: Caller): Promise<{ terms: SeatTerm[]; assemblies: (AssemblyDay & { source: string })[] }> {
  if (!maySeeSeats(actor)) return { terms: [], assemblies: [] };
  const [terms, assemblies] = await Promise.all([
    database().officeTerm.findMany({
      where: { office: "committee" },
      select: {
        id: true, seat: true, cohort: true, startsAt: true, endsAt: true, source: true, shortened: true,
        person: { select: { id: true, name: true } },
        member: { select: { id: true, shortName: true } },
        assembly: { select: { kind: true, heldOn: true, closedOn: true } },
      },
      orderBy: [{ startsAt: "asc" }, { seat: "asc" }],
    }),
    database().heldAssembly.findMany({ select: { kind: true, heldOn: true, closedOn: true, source: true }, orderBy: { heldOn: "desc" } }),
  ]);
  return {
    assemblies: assemblies.map((one) => ({ ...dayOf(one), source: one.source })),
    terms: terms.map(({ seat, cohort, person, member, assembly, ...term }) => ({
      ...term,
      seat: seat ?? 0,
      cohort: cohort as Cohort,
      personId: person.id,
      name: person.name,
      memberId: member?.id ?? null,
      team: member?.shortName ?? null,
      electedBy: assembly && dayOf(assembly),
    })),
  };
}

function dayOf({ kind, heldOn, closedOn }: { kind: string; heldOn: Date; closedOn: Date }): AssemblyDay {
  return { kind: kind as AssemblyKind, heldOn: civilDateAt(heldOn, "UTC"), closedOn: civilDateAt(closedOn, "UTC") };
}
