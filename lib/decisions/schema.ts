import { z } from "zod";
import { instantAt, parseCivilDate } from "@/lib/kernel/civil-date";
import { voteChoices } from "./types";

/** The association's clock, by which closing times are typed. */
const zone = "Asia/Tokyo";

const decisionId = z.uuid();

export const referApplicationInput = z
  .strictObject({
    applicationId: z.uuid(),
    closesOn: z.string().refine((value) => parseCivilDate(value) !== undefined, { params: { code: "date" } }),
    closesTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  })
  .transform(({ applicationId, closesOn, closesTime }) => {
    const day = parseCivilDate(closesOn);
    return { applicationId, closesAt: day ? instantAt(day, closesTime, zone) : new Date(Number.NaN) };
  });
export type ReferApplicationInput = z.output<typeof referApplicationInput>;

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
