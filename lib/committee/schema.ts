import { z } from "zod";
import { civilDate, parseCivilDate } from "@/lib/kernel/civil-date";

const isBoardDay = (value: string) => parseCivilDate(value) !== undefined && value >= "1900-01-01" && value <= "2199-12-31";

/** The day that a board is asked for by its address; anything that is no day asks for today. */
export const boardQuery = z.object({
  on: z.string().refine(isBoardDay).transform(civilDate).nullable().catch(null),
});

/** A seat by its number in an address; null where there is none of that number. */
export const seatNumber = z.string().regex(/^([1-9]|10)$/).transform(Number).nullable().catch(null);
