import { z } from "zod";
import { parseCivilDate, type CivilDate } from "@/lib/kernel/civil-date";
import { oneLine } from "@/lib/kernel/plain-text";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const day = z.preprocess(first, z.string().refine((value) => parseCivilDate(value) !== undefined).transform((value) => value as CivilDate));
const place = z.preprocess(first, z.string().regex(/^[1-9]\d{0,17}$/).transform((value) => BigInt(value)));

/** The filters of the record as they stand in the address; whatever makes no sense there counts as not given. */
export const recordFilter = z.object({
  /** The number of a case. */
  case: z.preprocess(first, z.coerce.number().int().min(1).max(2_147_483_647)).nullable().catch(null),
  /** A kind of event, `decision.voteCast`, or all of a noun, `decision`. */
  type: z.preprocess(first, z.string().regex(/^[a-z]+(\.[a-zA-Z]+)?$/).max(60)).nullable().catch(null),
  /** Part of a name, or a mail address. */
  who: z.preprocess(first, z.string().overwrite(oneLine).max(100)).catch(""),
  from: day.nullable().catch(null),
  until: day.nullable().catch(null),
  /** The records before this place. */
  before: place.nullable().catch(null),
});

export type RecordFilter = z.output<typeof recordFilter>;
