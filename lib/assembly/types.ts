import type { CivilDate } from "@/lib/kernel/civil-date";

export const assemblyKinds = ["regular", "extraordinary"] as const;
export type AssemblyKind = (typeof assemblyKinds)[number];

/** An assembly that was held, as it is to be recorded (6(1)). */
export type NewAssembly = {
  readonly kind: AssemblyKind;
  readonly heldOn: CivilDate;
  /** The day of its close, with which terms end (6(2), 5 1)). */
  readonly closedOn: CivilDate;
  readonly source: string;
};

export type HeldAssembly = NewAssembly & { readonly id: string };

/** Everything for which an assembly cannot be recorded or corrected, with the facts for its sentence. */
export type AssemblyRefusal =
  | { readonly code: "assembly.notHeldYet" }
  | { readonly code: "assembly.closesBeforeItOpens" }
  | { readonly code: "assembly.dayTaken"; readonly heldOn: CivilDate }
  /** Somebody's term began with its election before the day that is now given. */
  | { readonly code: "assembly.electedEarlier"; readonly name: string };
