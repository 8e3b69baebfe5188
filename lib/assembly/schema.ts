import { z } from "zod";
import { civilDate, parseCivilDate } from "@/lib/kernel/civil-date";
import { oneLine } from "@/lib/kernel/plain-text";
import { assemblyKinds } from "./types";

const day = z
  .string()
  .trim()
  .refine((value) => parseCivilDate(value) !== undefined && value >= "1900-01-01" && value <= "2199-12-31", { params: { code: "day" } })
  .transform(civilDate);

const assembly = {
  kind: z.enum(assemblyKinds),
  heldOn: day,
  /** Left empty for an assembly of one day. */
  closedOn: z.literal("").transform(() => null).or(day).default(null),
  source: z.string().overwrite(oneLine).min(1).max(200),
};

export const recordAssemblyInput = z.strictObject(assembly).transform(({ closedOn, ...rest }) => ({ ...rest, closedOn: closedOn ?? rest.heldOn }));
export type RecordAssemblyInput = z.output<typeof recordAssemblyInput>;

export const correctAssemblyInput = z
  .strictObject({ assemblyId: z.uuid(), ...assembly, reason: z.string().overwrite(oneLine).min(1).max(200) })
  .transform(({ closedOn, ...rest }) => ({ ...rest, closedOn: closedOn ?? rest.heldOn }));
export type CorrectAssemblyInput = z.output<typeof correctAssemblyInput>;
