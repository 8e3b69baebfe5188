/** The rows of the kana table, by which the roster is leafed through, each with its first syllable and the next row's, or the end of all text. */
export const kanaRows = {
  あ: ["ぁ", "か"],
  か: ["か", "さ"],
  さ: ["さ", "た"],
  た: ["た", "な"],
  な: ["な", "は"],
  は: ["は", "ま"],
  ま: ["ま", "ゃ"],
  や: ["ゃ", "ら"],
  ら: ["ら", "ゎ"],
  わ: ["ゎ", "\u{10fffd}"],
} as const satisfies Record<string, readonly [string, string]>;

export type KanaRow = keyof typeof kanaRows;

export const kanaRowNames = Object.keys(kanaRows) as KanaRow[];
