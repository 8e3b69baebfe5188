import { z } from "zod";
import { closingFields, withClosing } from "@/lib/decisions/schema";
import { text } from "@/lib/kernel/form-fields";

export const requestResignationInput = z.strictObject({ reason: text(1000).draft });
export type RequestResignationInput = z.output<typeof requestResignationInput>;

export const takeBackResignationInput = z.strictObject({ resignationId: z.uuid() });
export type TakeBackResignationInput = z.infer<typeof takeBackResignationInput>;

export const referResignationInput = z.strictObject({ resignationId: z.uuid(), ...closingFields }).transform(withClosing);
export type ReferResignationInput = z.output<typeof referResignationInput>;
