/** Whether the text holds nothing but hiragana, katakana, the long mark, middle dots and spaces. */
export function isKana(text: string): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]+$/u.test(text);
}

/** Katakana as hiragana, wide and narrow alike: the one form in which readings are stored and sorted. */
export function toHiragana(text: string): string {
  return text.normalize("NFKC").replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));
}
