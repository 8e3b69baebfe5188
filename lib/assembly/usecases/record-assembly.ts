import { editionAt } from "@/lib/bylaws/edition-in-force";
import { civilDateAt } from "@/lib/kernel/civil-date";
import { refuse } from "@/lib/kernel/result";
import { accept, defineUseCase } from "@/lib/platform/use-case";
import { assemblyRecorded } from "../events";
import { mayRecordAssembly } from "../policy";
import { decideAssembly } from "../rules/held-assembly";
import type { RecordAssemblyInput } from "../schema";
import { insertAssembly, lockAssemblies } from "../store";

/** Records that an assembly was held (6(1)): from then on terms are counted by it (6(2)). */
export const recordAssembly = defineUseCase(async ({ tx, caller: { actor, at } }, input: RecordAssemblyInput) => {
  if (!mayRecordAssembly(actor)) return refuse({ code: "forbidden" });
  const decided = decideAssembly(input, await lockAssemblies(tx), civilDateAt(at, editionAt(at).timeZone));
  if (!decided.ok) return decided;
  const assemblyId = await insertAssembly(tx, decided.value, at);
  return accept({ assemblyId }, [assemblyRecorded(assemblyId, decided.value)]);
});
