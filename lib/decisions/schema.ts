import { z } from "zod";
import { instantAt, parseCivilDate } from "@/lib/kernel/civil-date";
import { line, text } from "@/lib/kernel/form-fields";
import { voteChoices } from "./types";

/** The association's clock, by which closing times are typed. */
const zone = "Asia/Tokyo";

const decisionId = z.uuid();

/** A46: until when the committee votes, as it is typed. */
export const closingFields = {
  closesOn: z.string().refine((value) => parseCivilDate(value) !== undefined, { params: { code: "date" } }),
  closesTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
};

export const referApplicationInput = z.strictObject({ applicationId: z.uuid(), ...closingFields }).transform(withClosing);
export type ReferApplicationInput = z.output<typeof referApplicationInput>;

export const putMotionInput = z.strictObject({ title: line(120).complete, body: text(4000).complete, ...closingFields }).transform(withClosing);
export type PutMotionInput = z.output<typeof putMotionInput>;

export const withdrawMotionInput = z.strictObject({ decisionId });
export type WithdrawMotionInput = z.infer<typeof withdrawMotionInput>;

/** `idempotencyKey` is made with the form: a submit that is repeated, by a double click or after a lost answer, counts once. */
export const castVoteInput = z.strictObject({ decisionId, choice: z.enum(voteChoices), idempotencyKey: z.uuid() });
export type CastVoteInput = z.infer<typeof castVoteInput>;

export const checkInInput = z.strictObject({ decisionId });
export type CheckInInput = z.infer<typeof checkInInput>;

/** Without `personId` it is about oneself. */
export const recuseInput = z.strictObject({
  decisionId,
  personId: z.uuid().optional(),
  reason: z.string().trim().min(1).max(500),
});
export type RecuseInput = z.infer<typeof recuseInput>;

export const liftRecusalInput = z.strictObject({ decisionId, personId: z.uuid() });
export type LiftRecusalInput = z.infer<typeof liftRecusalInput>;

export const addRemarkInput = z.strictObject({ decisionId, body: z.string().trim().min(1).max(4000) });
export type AddRemarkInput = z.infer<typeof addRemarkInput>;

export const closeDecisionInput = z.strictObject({ decisionId });
export type CloseDecisionInput = z.infer<typeof closeDecisionInput>;

/** The instant that day and time say together, by the association's clock. */
export function withClosing<T extends { closesOn: string; closesTime: string }>({ closesOn, closesTime, ...rest }: T) {
  const day = parseCivilDate(closesOn);
  return { ...rest, closesAt: day ? instantAt(day, closesTime, zone) : new Date(Number.NaN) };
}
