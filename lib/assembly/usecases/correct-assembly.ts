import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase, unchanged } from "@/lib/platform/use-case";
import { assemblyCorrected } from "../events";
import { mayRecordAssembly } from "../policy";
import { decideCorrection } from "../rules/held-assembly";
import type { CorrectAssemblyInput } from "../schema";
import { loadElected, lockAssemblies, updateAssembly } from "../store";

/** Mends what was recorded of an assembly (6(1)); what stood there before stays in the record, with the reason. */
export const correctAssembly = defineUseCase(async ({ tx, caller: { actor, at } }, { assemblyId, reason, ...given }: CorrectAssemblyInput) => {
  if (!mayRecordAssembly(actor)) return refuse({ code: "forbidden" });
  const assemblies = await lockAssemblies(tx);
  const before = assemblies.find(({ id }) => id === assemblyId);
  if (!before) return refuse({ code: "notFound" });
  const { timeZone } = editionAt(at);
  const others = assemblies.filter((other) => other !== before);
  const decided = decideCorrection(given, others, await loadElected(tx, assemblyId, timeZone), civilDateAt(at, timeZone));
  if (!decided.ok) return decided;
  const same = (["kind", "heldOn", "closedOn", "source"] as const).every((field) => before[field] === given[field]);
  if (same) return unchanged({ assemblyId });
  await updateAssembly(tx, assemblyId, given);
  return accept({ assemblyId }, [assemblyCorrected(assemblyId, before, given, reason)]);
});
