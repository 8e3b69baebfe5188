import { z } from "zod";
import { parseCivilDate } from "./civil-date";
import { isKana } from "./kana";
import { manyLines, oneLine } from "./plain-text";

/**
 * The two levels of a form's field: `draft` takes anything that is not too long, so that half-written work is kept;
 * `complete` takes what may be handed in. What is wrong is named by a code in `params`; its sentence stands in
 * lib/i18n/field-errors.ts.
 */
export type Field = { readonly draft: z.ZodType; readonly complete: z.ZodType };

/** A line that must be filled in. */
export const line = (most: number) => ({ draft: draftLine(most), complete: z.string().overwrite(oneLine).min(1).max(most) });

/** A line that may stay empty. */
export const optionalLine = (most: number) => ({ draft: draftLine(most), complete: draftLine(most) });

/** A text of several lines that must be filled in. */
export const text = (most: number) => ({
  draft: z.string().overwrite(manyLines).max(most).default(""),
  complete: z.string().overwrite(manyLines).min(1).max(most),
});

/** A line that holds kana only: how a name is read. */
export const kana = (most: number) => checked(line(most), isKana, "kana");

/** A number to call, in figures; typed wide or narrow. */
export const phone = () => {
  const complete = z.string().overwrite(narrow).min(1).max(30);
  return checked({ draft: draftLine(30), complete }, (value) => /^\+?[0-9][0-9()\-. ]{5,}$/.test(value), "phone");
};

/** The address of a page; may stay empty. */
export const webAddress = () => checked(optionalLine(300), (value) => value === "" || isWebAddress(value), "webAddress");

/** A day of the calendar. */
export const day = () => checked(line(10), (value) => parseCivilDate(value) !== undefined, "day");

/** One of a few words; nothing chosen yet in a draft. */
export const choice = <const W extends readonly [string, ...string[]]>(words: W) => ({
  draft: z.literal(["", ...words] as ["", ...W]).default(""),
  complete: z.enum(words),
});

/** A box to tick, as a form sends it or as it is stored; ticked in whatever may be handed in. */
export const tick = () => ({ draft: tickBox, complete: tickBox.pipe(z.literal(true)) });

/** The same as a value of a form by itself. */
export const tickBox = z
  .literal([true, false, "on", "true", "false", ""])
  .default(false)
  .transform((value) => value === true || value === "on" || value === "true");

/** Figures as people type them: wide or narrow, with whatever dash their keyboard gives. */
export function narrow(value: string): string {
  return oneLine(value.normalize("NFKC").replace(/[‐-―−ー]/g, "-"));
}

/** The field with one more demand on what may be handed in. */
export function checked<D extends z.ZodType>(field: { draft: D; complete: z.ZodType<string, string | undefined> }, holds: (value: string) => boolean, code: string) {
  // What is empty is missing, and is not called wrong as well.
  return { draft: field.draft, complete: field.complete.refine((value) => value === "" || holds(value), { params: { code } }) };
}

const draftLine = (most: number) => z.string().overwrite(oneLine).max(most).default("");

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && hostname.includes(".") && username === "" && password === "";
}
