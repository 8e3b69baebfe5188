import type { DomainEvent } from "@/lib/kernel/domain-event";
import type { NewAssembly } from "./types";

/** An assembly that was held is on record (6(1)). */
export function assemblyRecorded(id: string, assembly: NewAssembly) {
  return onAssembly("assembly.recorded", id, { ...facts(assembly) });
}

/** What was recorded of an assembly was wrong: what stood there, what stands there now, and why. */
export function assemblyCorrected(id: string, before: NewAssembly, after: NewAssembly, reason: string) {
  return onAssembly("assembly.corrected", id, { before: facts(before), after: facts(after), reason });
}

/** Every kind of event of this noun, for whoever must say each of them in words. */
export type AssemblyEventType = ReturnType<typeof assemblyRecorded | typeof assemblyCorrected>["type"];

function facts({ kind, heldOn, closedOn, source }: NewAssembly) {
  return { kind, heldOn, closedOn, source };
}

function onAssembly<const T extends DomainEvent["type"]>(type: T, id: string, data: DomainEvent["data"]) {
  return { type, version: 1, object: { type: "assembly", id }, article: "6(1)", data } as const satisfies DomainEvent;
}
