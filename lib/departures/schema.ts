import { z } from "zod";
import { parseCivilDate, type CivilDate } from "@/lib/kernel/civil-date";
import { checked, day, line, optionalLine, text } from "@/lib/kernel/form-fields";
import { oneLine } from "@/lib/kernel/plain-text";
import type { SubjectRef } from "./types";

/** Far enough for any notice, and near enough that a slip of the pen is seen. */
const lastDay = "2199-12-31";
const isNoticeDay = (value: string) => parseCivilDate(value) !== undefined && value <= lastDay;

const said = {
  /** A8: the first day out; empty for as soon as can be. */
  effectiveOn: checked(optionalLine(10), isNoticeDay, "day").complete.transform((value) => (value || null) as CivilDate | null),
  reason: text(1000).draft,
};

const one = (...ids: (string | undefined)[]) => ids.filter(Boolean).length === 1;

/** Notice of a membership or of an office of one's own. */
export const giveNoticeInput = z
  .strictObject({ memberId: z.uuid().optional(), termId: z.uuid().optional(), ...said })
  .refine(({ memberId, termId }) => one(memberId, termId))
  .transform(({ memberId, termId = "", ...rest }) => ({ ...rest, subject: (memberId ? { memberId } : { termId }) as SubjectRef }));
export type GiveNoticeInput = z.output<typeof giveNoticeInput>;

/** What came on paper or by mail: `membership:<id>` or `office:<id>`, when, and who signed it. */
export const registerNoticeInput = z.strictObject({
  subject: z
    .string()
    .regex(/^(membership|office):[0-9a-f-]{36}$/)
    .refine((value) => z.uuid().safeParse(value.split(":")[1]).success)
    .transform((value): SubjectRef => {
      const [kind, id = ""] = value.split(":");
      return kind === "membership" ? { memberId: id } : { termId: id };
    }),
  channel: z.enum(["paper", "mail"]),
  receivedOn: day().complete.transform((value) => value as CivilDate),
  giverName: line(100).complete,
  ...said,
});
export type RegisterNoticeInput = z.output<typeof registerNoticeInput>;

/** Staff says how it knows; whoever gave the notice need not. */
export const takeBackNoticeInput = z.strictObject({ departureId: z.uuid(), source: z.string().overwrite(oneLine).max(200).default("") });
export type TakeBackNoticeInput = z.output<typeof takeBackNoticeInput>;
