import { z } from "zod";
import { mailStates } from "./types";

export const resendMailInput = z.strictObject({ mailId: z.uuid() });
export type ResendMailInput = z.output<typeof resendMailInput>;

const one = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

/** What the address of the mail log holds. Anything that makes no sense counts as not given. */
export const mailFilter = z.object({
  q: one(z.string().trim().max(100).catch("").default("")),
  state: one(z.enum(mailStates).optional().catch(undefined)),
  page: one(z.coerce.number().int().min(1).max(1_000_000).catch(1)),
});
export type MailFilter = z.output<typeof mailFilter>;
