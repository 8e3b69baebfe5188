import type { CivilDate } from "@/lib/kernel/civil-date";
import { ok, refuse, type Result } from "@/lib/kernel/result";
import type { AssemblyRefusal, HeldAssembly, NewAssembly } from "../types";

/** Whether an assembly can be recorded as given (6(1)): it is over, and no day of it belongs to another one. */
export function decideAssembly(assembly: NewAssembly, others: readonly HeldAssembly[], today: CivilDate): Result<NewAssembly, AssemblyRefusal> {
  if (assembly.closedOn < assembly.heldOn) return refuse({ code: "assembly.closesBeforeItOpens" });
  if (assembly.closedOn > today) return refuse({ code: "assembly.notHeldYet" });
  const taken = others.find(({ heldOn, closedOn }) => heldOn <= assembly.closedOn && assembly.heldOn <= closedOn);
  return taken ? refuse({ code: "assembly.dayTaken", heldOn: taken.heldOn }) : ok(assembly);
}

/** Who was elected by it, and from which day on they hold their seats. */
export type Elected = { readonly name: string; readonly startsOn: CivilDate };

/** The same for what is already on record: nobody whom it elected can have begun before it was held (6(2)). */
export function decideCorrection(
  assembly: NewAssembly,
  others: readonly HeldAssembly[],
  elected: readonly Elected[],
  today: CivilDate,
): Result<NewAssembly, AssemblyRefusal> {
  const early = elected.find(({ startsOn }) => startsOn < assembly.heldOn);
  return early ? refuse({ code: "assembly.electedEarlier", name: early.name }) : decideAssembly(assembly, others, today);
}
