/**
 * What people type, in one form: composed characters (NFC), line feeds only, nothing at the ends, and none of the
 * characters that no keyboard makes: controls, halves of surrogate pairs (the database refuses both) and marks that
 * turn the direction of text, which would let one name look like another.
 */
export function manyLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").replace(unwanted, "").trim();
}

/** The same on a single line. */
export function oneLine(text: string): string {
  return manyLines(text).replace(/\s+/g, " ");
}

const unwanted = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u{fff9}-\u{fffb}\ufeff]/gu;
