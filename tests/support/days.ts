import { civilDate, type CivilDate } from "@/lib/kernel/civil-date";

/** Several days of the calendar at once. */
export const days = (...texts: readonly string[]): CivilDate[] => texts.map(civilDate);
