import { holds, type Actor } from "@/lib/kernel/caller";

/** 6(5): the secretariat records which assemblies were held, and mends what it recorded. */
export function mayRecordAssembly(actor: Actor): boolean {
  return holds(actor, "secretariat");
}
